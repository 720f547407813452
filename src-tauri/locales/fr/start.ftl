### The first screen.
### Readers: page

start-title = Rapportez vos données Google chez vous
start-does = Carryout copie vos données Google dans un dossier de cet ordinateur, vérifie que chaque fichier est complet et peut refaire la copie tout seul.
start-does-not = Il ne supprime rien chez Google et n’envoie rien ailleurs.
start-expect = Google met de quelques minutes à quelques jours pour tout préparer ; Carryout termine tout seul.
start-google = Copier mes données de Google
start-google-hint = Choisissez ce que vous voulez. Google demande ensuite votre autorisation dans votre navigateur.
start-practice = Essayer avec des données fictives
start-practice-hint = Tout le programme avec des données inventées. Rien n’est envoyé à Google, tout prend quelques secondes, et un clic suffit pour tout retirer.
start-practice-again = Choisir les données fictives
start-can-i = Qui peut l’utiliser
start-country = Votre compte relève d’un pays de la liste de Google, surtout en Europe.
start-adult = Vous avez au moins 18 ans.
start-personal = C’est un compte personnel, ni scolaire ni professionnel.
start-protection = Il n’est pas inscrit au programme Protection Avancée.
start-list = Voir la liste
start-not-sure = Un doute ? Essayez : Google vous le dira, et rien n’est perdu.
start-cannot = Non inclus
start-cannot-text = Photos, Gmail, Drive, Agenda, Contacts et Vos trajets. Google ne les propose que par Takeout.
start-takeout = Ouvrir Google Takeout
start-copies = Vos copies
start-need = Ce qu’il vous faut
start-need-client = Environ 15 minutes, une fois, pour configurer l’accès à Google.
