a9631_storm
r s BC-XX--Rowing     03-02 0120
^BC-XX--Rowing Glance,120<
^Rowing Standings=
^By The Associated Press=
^Northern Division=
^;W;L;GB 
Sandholm;9;1;_ 
Port Elwin;5;4;3{ 
^Southern Division=
East Quay;7;2;_ 
AP-WF-03-02-25 0620GMT<
