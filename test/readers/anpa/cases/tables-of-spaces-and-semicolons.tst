a9632_storm
r s BC-XX--Rowing     03-02 0120
^BC-XX--Rowing Cup,120<
^Rowing Cup=
 W   GB
Port Elwin 5   _
Sandholm 3   1{
	   Water in meters at noon; the mark is at two:
	   ;MIN;MAX<
	   Sandholm;1.2;2.4<
AP-WF-03-02-25 0620GMT<
