a1002_storm
u i BC-XX--Sandholm-Dyke     03-02 0050
^BC-XX--Sandholm-Dyke, Kill<
^KILL Sandholm Dyke<
	   Editors: Kill the story about the dyke at Sandholm.
	   AP-WF-03-02-25 1000GMT<
