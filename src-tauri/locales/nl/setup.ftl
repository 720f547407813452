### The guide to a Google project and client file of the user's own.
### Readers: page

setup-title = Toegang tot Google instellen
setup-intro = Google geeft alleen toegang aan programma’s met een clientbestand. Je maakt het één keer, in ongeveer 15 minuten, in de console van Google. Het blijft op deze computer.
setup-step = Stap { NUMBER($number) }
setup-page-opens = Deze pagina openen
setup-project = Maak een project
setup-project-text = Elke naam is goed, bijvoorbeeld “Mijn gegevens”. Google wil ook dat er een factureringsaccount aan is gekoppeld; we weten niet van kosten voor deze kopieën.
setup-api = Zet de Data Portability API aan
setup-api-text = Controleer of bovenaan je project is gekozen en klik op “Enable”.
setup-branding = Geef de app een naam
setup-branding-text = “App name”: “Mijn Carryout”. Support- en contactadres: je eigen e-mailadres. Meer is niet nodig.
setup-audience = Stel in wie de app mag gebruiken
setup-audience-text = Kies “External”. Voeg onder “Test users” het adres toe van het account waarvan je de gegevens wilt.
setup-publish = Publiceer de app
setup-publish-text = Klik op dezelfde pagina op “Publish app”. Tot dan staat het project in “Testing”: de toegang eindigt na 7 dagen, wat je ook kiest, en kan niet worden verlengd. Een gepubliceerde app die Google niet heeft geverifieerd, toont een waarschuwing waar je langs kunt.
setup-scopes = Stel in waar de app om mag vragen
setup-scopes-text = Klik op “Add or remove scopes”, plak deze lijst onder “Manually add scopes”, klik op “Add to table” en daarna op “Update” en “Save”.
setup-copy-scopes = Lijst met bereiken kopiëren
setup-client = Maak de client en download het bestand
setup-client-text = Klik op “Create client”, kies het type “Desktop app” en daarna “Download JSON”. Google biedt dit bestand maar één keer aan, meteen nadat het is gemaakt.
setup-file = Kies het clientbestand
setup-file-text = De naam begint met client_secret_ en eindigt op .json.
setup-choose = Clientbestand kiezen…
setup-choose-another = Ander bestand kiezen…
setup-check = Deze client controleren
setup-check-text = Vraagt Google of het de client en zijn geheime sleutel kent. Je hoeft hiervoor niets toe te staan.
setup-clients = Je clientbestanden
setup-steps-of = Stappen van
setup-shown = De stappen worden getoond
setup-show = Stappen tonen
setup-used-by = Gebruikt door { $names }
setup-unused = Door geen account gebruikt
setup-remove = Verwijderen

setup-states-unchecked = Nog niet gecontroleerd
setup-states-right = OK
setup-states-wrong = Vraagt aandacht
setup-states-unknowable = Google zegt het niet

setup-later = Blijkt bij de eerste keer inloggen
setup-next = Kiezen wat je kopieert
setup-progress = { NUMBER($done) } van { NUMBER($all) } stappen gecontroleerd
setup-no-file = Nog geen clientbestand. De stappen leiden ernaartoe.
