### Looking at what was copied.
### Readers: page

my-data-search = Rechercher dans toutes vos copies
my-data-search-files = Rechercher des noms de fichiers
my-data-search-table = Rechercher dans ce tableau
my-data-clear = Effacer la recherche
my-data-views = Affichage
my-data-view-timeline = Chronologie
my-data-view-tables = Tableaux
my-data-view-files = Fichiers
my-data-view-charts = Graphiques

my-data-empty = Rien à consulter pour le moment
my-data-empty-how = Après la première copie, vous pourrez rechercher ici dans tout son contenu.
my-data-choose = Choisir les données à copier
my-data-off = Il n’y a pas d’index de vos copies
my-data-off-how = Vous avez choisi de ne pas en garder. Il est fait à partir de vos copies, reste sur cet ordinateur et vous permet d’y rechercher ici.
my-data-build = Créer l’index
my-data-rebuild = Recréer l’index
my-data-loading = Chargement…
my-data-reading = Lecture de vos copies
my-data-repairing = Reconstruction de l’index
my-data-repairing-how = L’index n’a pas pu être lu. Vos copies ne sont pas touchées.
my-data-read =
    { $count ->
        [one] { NUMBER($count) } enregistrement à ce stade ({ $name }).
       *[other] { NUMBER($count) } enregistrements à ce stade ({ $name }).
    }
my-data-read-meanwhile = Vous pouvez déjà rechercher dans ce qui est là.
my-data-held-quiet = En pause pour une heure, comme vous l’avez choisi. Vos copies seront lues ensuite.
my-data-held-metered = En pause : cette connexion est limitée.
my-data-held-battery = En pause : cet ordinateur fonctionne sur batterie.
my-data-held-lowBattery = En pause : la batterie est faible.
my-data-out-of-reach =
    { $count ->
        [one] { NUMBER($count) } copie est inaccessible, peut-être parce que son disque n’est pas branché. Ce qui en a été lu reste.
       *[other] { NUMBER($count) } copies sont inaccessibles, peut-être parce que leur disque n’est pas branché. Ce qui en a été lu reste.
    }

my-data-list = Éléments, du plus récent au plus ancien
my-data-items =
    { $count ->
        [one] { NUMBER($count) } élément
       *[other] { NUMBER($count) } éléments
    }
my-data-matches =
    { $count ->
        [one] { NUMBER($count) } résultat
       *[other] { NUMBER($count) } résultats
    }
my-data-of-matches = { NUMBER($count) } sur { NUMBER($all) }
my-data-no-match = Aucun résultat pour « { $words } »
my-data-nothing-here = Rien ici
my-data-no-match-how = Vérifiez l’orthographe, ou recherchez dans toutes les années, tous les genres et tous les comptes.
my-data-undated = Sans date
my-data-untitled = Sans titre

my-data-period = { $from } à { $to }
my-data-period-from = De
my-data-period-to = À
my-data-all-years = Afficher toutes les années
my-data-histogram =
    { $count ->
        [one] Résultats par mois, { $from } – { $to } ; maximum : { $most }, avec { NUMBER($count) }
       *[other] Résultats par mois, { $from } – { $to } ; maximum : { $most }, avec { NUMBER($count) }
    }
my-data-as-table = Afficher en tableau
my-data-as-chart = Afficher en graphique
my-data-month = Mois
my-data-count = Nombre

my-data-account = Compte
my-data-all-accounts =
    { $count ->
        [2] Les deux comptes
       *[other] Les { NUMBER($count) } comptes
    }
my-data-category = Catégorie
my-data-all-categories = Toutes les catégories
my-data-category-count = { $title } ({ NUMBER($count) })

my-data-kinds = Genres
my-data-kind-all = Tout
my-data-kind-watched = Vidéos
my-data-kind-searched = Recherches
my-data-kind-visited = Pages
my-data-kind-bought = Achats
my-data-kind-place = Lieux
my-data-kind-comment = Commentaires
my-data-kind-saved = Enregistrés
my-data-kind-subscribed = Abonnements
my-data-kind-installed = Applications
my-data-kind-uploaded = Mises en ligne
my-data-kind-activity = Activité
my-data-kind-entry = Autres entrées
my-data-kind-file = Fichiers

my-data-one-watched = Vidéo regardée
my-data-one-searched = Recherche
my-data-one-visited = Page visitée
my-data-one-bought = Achat
my-data-one-place = Lieu
my-data-one-comment = Commentaire
my-data-one-saved = Enregistré
my-data-one-subscribed = Abonnement
my-data-one-installed = Application
my-data-one-uploaded = Mise en ligne

my-data-back = Retour à la liste
my-data-close = Fermer
my-data-gone = N’est plus chez Google
my-data-gone-since = Absent des copies depuis le { $date }. Ici, il est en sécurité.
my-data-gone-here = Ici, il est en sécurité.
my-data-only-here = Seulement ici
my-data-open = Ouvrir dans le navigateur
my-data-copy-address = Copier l’adresse
my-data-leads = Mène à { $site }. Rien d’autre ici ne quitte cet ordinateur.
my-data-not-opened = Ne s’ouvre pas d’ici : l’adresse n’est pas une page Web chiffrée.
my-data-channel = Chaîne
my-data-by = Par
my-data-text = Texte
my-data-point = Position
my-data-address = Adresse
my-data-found-in = Trouvé dans
my-data-copies-between =
    { $count ->
        [one] { NUMBER($count) } copie, du { $since } au { $until }
       *[other] { NUMBER($count) } copies, du { $since } au { $until }
    }
my-data-copies-on =
    { $count ->
        [one] { NUMBER($count) } copie, { $date }
       *[other] { NUMBER($count) } copies, { $date }
    }
my-data-copies-drawn =
    { $having ->
        [one] Dans { NUMBER($having) } copie sur { NUMBER($all) } de cette catégorie
       *[other] Dans { NUMBER($having) } copies sur { NUMBER($all) } de cette catégorie
    }
my-data-file = Fichier
my-data-entry-in = { $entry } dans { $archive }
my-data-show-folder = Afficher dans le dossier
my-data-evidence = Enregistrer comme preuve…
my-data-evidence-saved =
    { $count ->
        [one] { NUMBER($count) } élément enregistré comme preuve
       *[other] { NUMBER($count) } éléments enregistrés comme preuve
    }
my-data-original = Entrée d’origine
my-data-original-missing = L’entrée d’origine ne peut pas être lue actuellement.

my-data-select = Sélectionner { $title }
my-data-select-all =
    { $count ->
        [one] Sélectionner { NUMBER($count) } élément trouvé
       *[other] Sélectionner les { NUMBER($count) } éléments trouvés
    }
my-data-select-none = Tout désélectionner
my-data-chosen =
    { $count ->
        [one] { NUMBER($count) } sélectionné
       *[other] { NUMBER($count) } sélectionnés
    }

my-data-export = Exporter
my-data-export-shown =
    { $count ->
        [one] { NUMBER($count) } élément, tel qu’affiché
       *[other] { NUMBER($count) } éléments, tels qu’affichés
    }
my-data-export-chosen =
    { $count ->
        [one] { NUMBER($count) } élément sélectionné
       *[other] { NUMBER($count) } éléments sélectionnés
    }
my-data-export-places = Seulement les lieux
my-data-export-subscriptions = Seulement les abonnements
my-data-export-videos = Seulement les vidéos
my-data-format-csv = Tableau
    .kind = CSV
my-data-format-jsonLines = Tout
    .kind = JSON Lines
my-data-format-bookmarks = Liens de pages Web
    .kind = Favoris HTML
my-data-format-evidence = Preuve avec entrées d’origine…
    .kind = BagIt
my-data-format-kml = Carte
    .kind = KML
my-data-format-gpx = Navigation
    .kind = GPX
my-data-format-geoJson = Autres programmes
    .kind = GeoJSON
my-data-format-opml = Flux
    .kind = OPML
my-data-format-newPipe = NewPipe
    .kind = JSON
my-data-format-subscriptions = FreeTube et autres
    .kind = CSV
my-data-format-freeTube = Historique des vidéos regardées
    .kind = FreeTube
my-data-format-freeTubePlaylists = Playlists
    .kind = FreeTube
my-data-exported =
    { $count ->
        [one] { NUMBER($count) } élément enregistré
       *[other] { NUMBER($count) } éléments enregistrés
    }
my-data-left-out =
    { $count ->
        [one] { NUMBER($count) } lieu a été laissé de côté, car aucune copie ne dit où il est :
       *[other] { NUMBER($count) } lieux ont été laissés de côté, car aucune copie ne dit où ils sont :
    }
my-data-without-original =
    { $count ->
        [one] { NUMBER($count) } élément est sans son entrée d’origine, qui n’est plus lisible.
       *[other] { NUMBER($count) } éléments sont sans leur entrée d’origine, qui n’est plus lisible.
    }
my-data-altered =
    { $count ->
        [one] { NUMBER($count) } archive n’est pas conforme à son reçu.
       *[other] { NUMBER($count) } archives ne sont pas conformes à leur reçu.
    }

my-data-no-tables = Aucune liste dans ces copies
my-data-no-tables-how = Les abonnements, playlists, lieux enregistrés, favoris et achats apparaissent ici une fois copiés.
my-data-lines =
    { $count ->
        [one] { NUMBER($count) } ligne
       *[other] { NUMBER($count) } lignes
    }
my-data-show-gone =
    { $count ->
        [one] Afficher { NUMBER($count) } élément disparu
       *[other] Afficher { NUMBER($count) } éléments disparus
    }
my-data-hide-gone = Masquer les éléments disparus
my-data-title-watched = Vidéo
my-data-title-searched = Recherche
my-data-title-visited = Page
my-data-title-bought = Achat
my-data-title-place = Lieu
my-data-title-comment = Commentaire
my-data-title-saved = Titre
my-data-title-subscribed = Chaîne
my-data-title-installed = Application
my-data-title-uploaded = Vidéo
my-data-title-activity = Activité
my-data-title-entry = Entrée
my-data-title-file = Fichier
my-data-column-title = Titre
my-data-column-time = Date
my-data-column-who = Par
my-data-column-list = Liste
my-data-column-place = Lieu
my-data-column-text = Texte
my-data-column-address = Adresse

my-data-copies = Copies
my-data-archives =
    { $count ->
        [one] { NUMBER($count) } archive
       *[other] { NUMBER($count) } archives
    }
my-data-receipt = Reçu
my-data-check = Vérifier de nouveau
my-data-checking = Vérification de chaque fichier
my-data-checked =
    { $count ->
        [one] { NUMBER($count) } fichier vérifié : inchangé depuis sa copie
       *[other] { NUMBER($count) } fichiers vérifiés : inchangés depuis leur copie
    }
my-data-not-proved = Tout n’est pas tel qu’il a été copié
my-data-findings-beyond =
    { $count ->
        [one] et { NUMBER($count) } autre
       *[other] et { NUMBER($count) } autres
    }
my-data-unpack = Décompresser…
my-data-media-picture = Image
my-data-media-video = Vidéo
my-data-media-audio = Audio
my-data-type = Type
my-data-open-folder = Ouvrir le dossier
my-data-inside = Fichiers contenus
my-data-size = Taille
my-data-archive = Archive
my-data-sha256 = SHA-256
my-data-records = Éléments
my-data-unreadable =
    { $count ->
        [one] { NUMBER($count) } enregistrement de cette archive n’a pas pu être lu.
       *[other] { NUMBER($count) } enregistrements de cette archive n’ont pas pu être lus.
    }
my-data-files-found =
    { $count ->
        [one] { NUMBER($count) } fichier dont le nom contient ceci
       *[other] { NUMBER($count) } fichiers dont le nom contient ceci
    }
my-data-files-in = Fichiers dans { $archive }
my-data-beyond =
    { $count ->
        [one] et { NUMBER($count) } de plus ; recherchez-le par son nom.
       *[other] et { NUMBER($count) } de plus ; recherchez-les par leur nom.
    }

my-data-counting = Comptage…
my-data-chart-months = Activité par mois
my-data-chart-months-says = Activité par mois ; maximum : { $most }, avec { NUMBER($count) }
my-data-chart-week = Par jour de la semaine et heure
my-data-chart-week-says = Activité par jour de la semaine et heure ; maximum : { $when }
my-data-hour = Heure
my-data-hour-of = { $day }, { $hour }
my-data-chart-channels = Chaînes que vous avez le plus regardées
my-data-chart-sites = Sites que vous avez le plus visités
my-data-chart-searches = Ce que vous avez le plus recherché
my-data-chart-countries = Lieux par pays
my-data-site = Site
my-data-country = Pays
