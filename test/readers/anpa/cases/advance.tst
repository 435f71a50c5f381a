a1001_storm
r f BC-XX--Lighthouse-Adv09     03-02 0200
^BC-XX--Lighthouse, Adv 09,200<
^The lighthouse keeper of Elwin Point<
^Eds: For use Sunday, March 9, and thereafter.<
	   ELWIN POINT, Norland (AP) _ The lamp burns all night.
	   AP-WF-03-02-25 0900GMT<
