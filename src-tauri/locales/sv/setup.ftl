### The guide to a Google project and client file of the user's own.
### Readers: page

setup-title = Konfigurera åtkomst till Google
setup-intro = Google ger bara åtkomst till program med en klientfil. Du skapar den en gång, på ungefär 15 minuter, i Googles konsol. Den stannar på den här datorn.
setup-step = Steg { NUMBER($number) }
setup-page-opens = Öppna sidan
setup-project = Skapa ett projekt
setup-project-text = Vilket namn som helst duger, till exempel ”Min data”. Google vill också att ett faktureringskonto kopplas; vi känner inte till någon avgift för de här kopiorna.
setup-api = Aktivera Data Portability API
setup-api-text = Kontrollera att ditt projekt är valt högst upp och tryck sedan på ”Enable”.
setup-branding = Ge appen ett namn
setup-branding-text = ”App name”: ”Min Carryout”. E-post för support och kontakt: din egen adress. Inget mer behövs.
setup-audience = Ange vem som får använda den
setup-audience-text = Välj ”External”. Under ”Test users” lägger du till adressen till kontot vars data du vill ha.
setup-publish = Publicera appen
setup-publish-text = På samma sida trycker du på ”Publish app”. Tills dess är projektet i ”Testing”: åtkomsten upphör efter 7 dagar, vad du än väljer, och kan inte förnyas. Publicerad men inte verifierad av Google visar appen en varning som du kan gå förbi.
setup-scopes = Ange vad den får be om
setup-scopes-text = Tryck på ”Add or remove scopes”, klistra in listan under ”Manually add scopes”, tryck på ”Add to table” och sedan på ”Update” och ”Save”.
setup-copy-scopes = Kopiera listan över omfattningar
setup-client = Skapa klienten och ladda ned dess fil
setup-client-text = Tryck på ”Create client”, välj typen ”Desktop app” och sedan ”Download JSON”. Google erbjuder filen bara en gång, direkt efter att den skapats.
setup-file = Välj klientfilen
setup-file-text = Namnet börjar med client_secret_ och slutar med .json.
setup-choose = Välj klientfil…
setup-choose-another = Välj en annan fil…
setup-check = Kontrollera klienten
setup-check-text = Frågar Google om klienten och dess hemlighet är kända. Du behöver inte tillåta något för detta.
setup-clients = Dina klientfiler
setup-steps-of = Steg för
setup-shown = Stegen visas
setup-show = Visa stegen
setup-used-by = Används av { $names }
setup-unused = Används inte av något konto
setup-remove = Ta bort

setup-states-unchecked = Inte kontrollerad än
setup-states-right = OK
setup-states-wrong = Behöver åtgärdas
setup-states-unknowable = Google anger inte

setup-later = Visar sig vid första inloggningen
setup-next = Välj vad som ska kopieras
setup-progress = { NUMBER($done) } av { NUMBER($all) } steg kontrollerade
setup-no-file = Ingen klientfil än. Stegen leder till den.
