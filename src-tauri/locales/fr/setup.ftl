### The guide to a Google project and client file of the user's own.
### Readers: page

setup-title = Configurer l’accès à Google
setup-intro = Google ne donne accès qu’aux programmes dotés d’un fichier client. Vous le créez une fois, en 15 minutes environ, dans la console de Google. Il reste sur cet ordinateur.
setup-step = Étape { NUMBER($number) }
setup-page-opens = Ouvrir cette page
setup-project = Créer un projet
setup-project-text = N’importe quel nom convient, par exemple « Mes données ». Google veut aussi un compte de facturation associé ; à notre connaissance, ces copies ne coûtent rien.
setup-api = Activer l’API Data Portability
setup-api-text = Vérifiez que votre projet est sélectionné en haut, puis cliquez sur « Activer ».
setup-branding = Nommer l’application
setup-branding-text = Nom de l’application : « Mon Carryout ». E-mail d’assistance et contact : votre propre adresse. Rien d’autre n’est nécessaire.
setup-audience = Définir qui peut l’utiliser
setup-audience-text = Choisissez « Externe ». Sous « Utilisateurs test », ajoutez l’adresse du compte dont vous voulez les données.
setup-publish = Publier l’application
setup-publish-text = Sur la même page, cliquez sur « Publier l’application ». D’ici là, le projet est à l’état « Test » : l’accès prend fin après 7 jours, quel que soit votre choix, et ne peut pas être renouvelé. Publiée mais non validée par Google, l’application affiche un avertissement que vous pouvez ignorer.
setup-scopes = Définir ce qu’elle peut demander
setup-scopes-text = Cliquez sur « Ajouter ou supprimer des champs d’application », collez cette liste sous « Ajouter manuellement des champs d’application », cliquez sur « Ajouter au tableau », puis sur « Mettre à jour » et « Enregistrer ».
setup-copy-scopes = Copier la liste des champs d’application
setup-client = Créer le client et télécharger son fichier
setup-client-text = Cliquez sur « Créer un client », choisissez le type « Application de bureau », puis « Télécharger JSON ». Google ne propose ce fichier qu’une fois, juste après sa création.
setup-file = Choisir le fichier client
setup-file-text = Son nom commence par client_secret_ et se termine par .json.
setup-choose = Choisir un fichier client…
setup-choose-another = Choisir un autre fichier…
setup-check = Vérifier ce client
setup-check-text = Demande à Google s’il connaît le client et son code secret. Vous n’avez rien à autoriser pour cela.
setup-clients = Vos fichiers client
setup-steps-of = Étapes de
setup-shown = Ses étapes sont affichées
setup-show = Afficher ses étapes
setup-used-by = Utilisé par { $names }
setup-unused = Utilisé par aucun compte
setup-remove = Retirer

setup-states-unchecked = Pas encore vérifié
setup-states-right = OK
setup-states-wrong = À corriger
setup-states-unknowable = Google ne le dit pas

setup-later = Visible à la première connexion
setup-next = Choisir les données à copier
setup-progress =
    { $done ->
        [one] { NUMBER($done) } étape sur { NUMBER($all) } vérifiée
       *[other] { NUMBER($done) } étapes sur { NUMBER($all) } vérifiées
    }
setup-no-file = Aucun fichier client. Les étapes vous y mènent.
