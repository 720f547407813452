### The window's frame: header, banners, buttons and everything that is on several screens.
### Readers: page

frame-name = Carryout
frame-starting = Démarrage…
frame-skip = Aller au contenu
frame-home = Vue d’ensemble
frame-settings = Paramètres
frame-my-data = Mes données
frame-copies = Copies
frame-sidebar = Barre latérale
frame-nav-main = Principal
frame-nav-accounts = Comptes
frame-add-account = Ajouter un compte
frame-keys = Raccourcis
frame-needs =
    { $count ->
        [one] { NUMBER($count) } point demande votre attention
       *[other] { NUMBER($count) } points demandent votre attention
    }
frame-under-way =
    { $count ->
        [one] { NUMBER($count) } copie en cours
       *[other] { NUMBER($count) } copies en cours
    }
frame-account-days =
    { $days ->
        [one] Accès : encore { NUMBER($days) } jour
       *[other] Accès : encore { NUMBER($days) } jours
    }
frame-account-copying = Copie en cours : { NUMBER($done) } sur { NUMBER($all) }
frame-account-paused = Copies automatiques suspendues

frame-tone-good = En sécurité
frame-tone-care = Bientôt
frame-tone-bad = Demande votre attention
frame-tone-idle = En pause

frame-steps = Étapes
frame-step-choose = Choisir
frame-step-google = Google
frame-step-copy = Copier
frame-shortcuts = Raccourcis clavier
frame-close = Fermer
frame-cancel = Annuler
frame-opens-browser = s’ouvre dans votre navigateur
frame-mode = Avec qui cette fenêtre communique
frame-notices = Messages
frame-practice = Mode d’essai : données fictives, rien n’est envoyé à Google.
frame-leave-practice = Quitter le mode d’essai
frame-override = Pas Google : tout est envoyé à { $address }
frame-until-quit = L’accès n’est conservé que jusqu’à la fermeture. Vous devrez ensuite l’autoriser de nouveau.
frame-details = Détails
frame-copy-details = Copier les détails
frame-copied = Copié
frame-copy-failed = La copie a échoué. Sélectionnez le texte et copiez-le vous-même.
frame-stay-connected = Garder la connexion jusqu’à la fermeture
frame-update = Carryout { $version } est disponible.
frame-install-update = Installer et redémarrer
frame-update-waits = L’installation sera possible quand aucun fichier ne sera en cours de téléchargement.
frame-open-download = Ouvrir la page de téléchargement
frame-cannot-start = Carryout ne peut pas démarrer
frame-version = Carryout { $version }
frame-files =
    { $count ->
        [one] { NUMBER($count) } fichier
       *[other] { NUMBER($count) } fichiers
    }
frame-categories =
    { $count ->
        [one] { NUMBER($count) } catégorie
       *[other] { NUMBER($count) } catégories
    }

frame-keys-title = Raccourcis clavier

frame-keys-names-ctrl = Ctrl
frame-keys-names-shift = Maj
frame-keys-names-space = Espace

frame-keys-search = Rechercher dans les catégories
frame-keys-main = Activer le bouton principal
frame-keys-escape = Effacer la recherche, fermer, revenir
frame-keys-settings = Ouvrir les paramètres
frame-keys-help = Afficher cette liste
frame-keys-close-window = Fermer la fenêtre ; les copies en cours continuent
frame-keys-quit = Quitter ; l’accès est conservé
frame-keys-move = Avancer, reculer
frame-keys-toggle = Cocher ou décocher
frame-keys-zoom = Agrandir, réduire, taille normale
frame-keys-single = Autoriser les touches seules ( / et ? )
frame-keys-single-hint = Désactivez cette option si vous utilisez la saisie vocale.
frame-keys-places = Vue d’ensemble, Mes données, Copies, Paramètres
frame-to-copy = Texte à copier
frame-offline = Pas de connexion à Internet.
frame-offline-text = Tout ce qui est sur cet ordinateur reste utilisable. Les copies continuent automatiquement dès que la connexion est rétablie.
