### The first screen.
### Readers: page

start-title = Haal je Google-gegevens naar huis
start-does = Carryout kopieert je gegevens van Google naar een map op deze computer en bewijst dat elk bestand volledig is.
start-does-not = Het verwijdert niets bij Google en stuurt niets ergens anders heen.
start-expect = Google heeft minuten tot dagen nodig om een kopie voor te bereiden. Carryout wacht en maakt het vanzelf af.
start-google = Mijn gegevens van Google kopiëren
start-google-hint = Jij kiest wat. Google vraagt het je voordat het iets geeft.
start-practice = Proberen met oefengegevens
start-practice-hint = Alles werkt zoals met Google, maar met verzonnen gegevens.
start-practice-again = Oefengegevens kiezen
start-can-i = Kan ik dit gebruiken?
start-can-i-intro = Google biedt dit aan als alle vier waar zijn:
start-country = Je account hoort bij een land op de lijst van Google, vooral in Europa.
start-adult = Je bent 18 of ouder.
start-personal = Het is een persoonlijk account, niet van school of werk.
start-protection = Het account gebruikt geen Geavanceerde beveiliging.
start-list = Lijst van Google bekijken
start-not-sure = Weet je het niet zeker? Probeer het gewoon. Google zegt het je en er gaat niets verloren.
start-cannot = Wat er niet bij hoort
start-cannot-text = Foto’s, Gmail en Drive horen hier niet bij. Daarvoor heeft Google Takeout.
start-takeout = Google Takeout openen
start-copies = Je kopieën
