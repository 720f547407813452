### Whom the program talks to, what it stores, and what Google allows.
### Readers: page

privacy-title = Carryout ne communique qu’avec Google
privacy-title-sandbox = Rien ne quitte cet ordinateur actuellement
privacy-encrypted = chiffré
privacy-google = Google
privacy-sandbox = Google simulé
privacy-on-computer = sur cet ordinateur
privacy-your-folder = Votre dossier
privacy-ordinary-files = { BYTES($bytes) }, fichiers ordinaires
privacy-no-server = Pas de serveur à nous, pas de statistiques d’utilisation, pas de rapports de plantage.
privacy-updates = Seule exception : si Carryout recherche des mises à jour, il interroge aussi sa page de téléchargement, sans rien envoyer sur vous.
privacy-stored = Ce que Carryout conserve
privacy-col-what = Quoi
privacy-col-where = Où
privacy-copies-text = Non chiffrées : qui peut lire le dossier peut lire vos données.
privacy-own-folder = Dans le dossier de Carryout sur cet ordinateur
privacy-no-index = Aucun ; la recherche est désactivée
privacy-index-text = Fait à partir de vos copies ; peut être recréé à tout moment.
privacy-index-rebuild = Recréer
privacy-index-rebuild-long = Recréer l’index de recherche
privacy-index-make = Créer
privacy-index-make-long = Créer l’index de recherche
privacy-keys = Clés de connexion
privacy-keys-text = Nulle part ailleurs.
privacy-entries =
    { $count ->
        [one] Afficher { NUMBER($count) } entrée
       *[other] Afficher { NUMBER($count) } entrées
    }
privacy-journal = Registre et journaux
privacy-journal-text = Comptes, copies, fichiers et ce que le programme a fait. Aucune clé, aucune de vos données.
privacy-access = Accès à Google
privacy-project =
    { $count ->
        [0] Votre projet Google, utilisé par aucun compte
        [one] Votre projet Google, utilisé par { NUMBER($count) } compte
       *[other] Votre projet Google, utilisé par { NUMBER($count) } comptes
    }
privacy-client-file = Autre fichier client
privacy-client-file-text = D’un autre de vos projets Google.
privacy-at-google = Chez Google
privacy-at-google-text = Voir tous les programmes qui ont accès à votre compte.
privacy-open-page = Ouvrir la page
privacy-diagnostics = Fichier de diagnostic
