a1006_storm
r i BC-XX--Headlines     03-02 0020
^AP-Norland-Headlines,20<
^News of Norland at 7 a.m.<
^Dyke at Sandholm holds
^Ferry sails again
AP-WF-03-02-25 0700GMT<
