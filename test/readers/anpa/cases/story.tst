a2870_storm
r i BC-XX--Sandholm-Dyke     03-02 0310
^BC-XX--Sandholm-Dyke, 2nd Ld-Writethru,310<
^Dyke at Sandholm holds through a second night<
^AP Photo XSH101, XSH102<
^Eds: UPDATES with the harbor open again. With AP Photos.<
^The harbor opens at noon, and the road north stays shut.<
^By LENA HOLT and PAUL KERR=
^AP Science Writer=
	   SANDHOLM, Norland (AP) _ ``The dyke held,'' the harbor office said _ for a second night. 
 
	   Water stood 3{ meters above the mark.
	   ___
	   Online: the harbor's page.

	   AP-WF-03-02-25 0715GMT<


