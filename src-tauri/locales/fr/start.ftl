### The first screen.
### Readers: page

start-title = Rapportez vos données Google chez vous
start-does = Carryout copie vos données de Google dans un dossier de cet ordinateur et prouve que chaque fichier est complet.
start-does-not = Il ne supprime rien chez Google et n’envoie rien ailleurs.
start-expect = Google met de quelques minutes à quelques jours pour préparer une copie. Carryout attend et termine tout seul.
start-google = Copier mes données de Google
start-google-hint = Vous choisissez quoi. Google vous interroge avant de donner quoi que ce soit.
start-practice = Essayer avec des données fictives
start-practice-hint = Tout fonctionne comme avec Google, sur des données inventées.
start-practice-again = Choisir les données fictives
start-can-i = Puis-je l’utiliser ?
start-can-i-intro = Google le propose si ces quatre conditions sont réunies :
start-country = Votre compte relève d’un pays de la liste de Google, surtout en Europe.
start-adult = Vous avez au moins 18 ans.
start-personal = C’est un compte personnel, ni scolaire ni professionnel.
start-protection = Le compte n’est pas inscrit au programme Protection Avancée.
start-list = Voir la liste de Google
start-not-sure = Un doute ? Essayez. Google vous le dira, et rien n’est perdu.
start-cannot = Non inclus
start-cannot-text = Photos, Gmail et Drive n’en font pas partie. Pour ceux-ci, Google propose Takeout.
start-takeout = Ouvrir Google Takeout
start-copies = Vos copies
