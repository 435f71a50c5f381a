a1004_storm
r i BC-XX--Sandholm-Ferry     03-02 0020
^BC-XX--Sandholm-Ferry,20<
^Ferry sails again<
	   SANDHOLM, Norland (AP) _ It sails.
	   AP-WF-03-02-25 1001GMT<
a1005_storm
r i BC-XX--Sandholm-Quay     03-02 0020
^BC-XX--Sandholm-Quay,20<
^Quay shut<
	   SANDHOLM, Norland (AP) _ It is shut.
	   AP-WF-03-02-25 1002GMT<
