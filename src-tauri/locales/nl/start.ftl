### The first screen.
### Readers: page

start-title = Haal je Google-gegevens naar huis
start-does = Carryout kopieert je Google-gegevens naar een map op deze computer, controleert of elk bestand volledig is en kan het vanzelf herhalen.
start-does-not = Het verwijdert niets bij Google en stuurt niets ergens anders heen.
start-expect = Google heeft minuten tot dagen nodig om ze voor te bereiden; Carryout maakt het vanzelf af.
start-google = Mijn gegevens van Google kopiëren
start-google-hint = Kies wat je wilt. Daarna vraagt Google in je browser om toestemming.
start-practice = Proberen met oefengegevens
start-practice-hint = Het hele programma met verzonnen gegevens. Niets gaat naar Google, alles duurt seconden en je verwijdert het met één klik.
start-practice-again = Oefengegevens kiezen
start-can-i = Wie kan dit gebruiken
start-country = Je account hoort bij een land op de lijst van Google, vooral in Europa.
start-adult = Je bent 18 of ouder.
start-personal = Het is een persoonlijk account, niet van school of werk.
start-protection = Het gebruikt geen Geavanceerde beveiliging.
start-list = De lijst bekijken
start-not-sure = Weet je het niet zeker? Probeer het gewoon: Google zegt het je en er gaat niets verloren.
start-cannot = Wat er niet bij hoort
start-cannot-text = Foto’s, Gmail, Drive, Agenda, Contacten en Tijdlijn. Google biedt die alleen via Takeout aan.
start-takeout = Google Takeout openen
start-copies = Je kopieën
start-need = Wat je nodig hebt
start-need-client = Eenmalig ongeveer 15 minuten om toegang tot Google in te stellen.
