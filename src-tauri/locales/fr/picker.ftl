### Choosing what to copy.
### Readers: page

picker-title = Que voulez-vous copier ?
picker-title-for = Que voulez-vous copier pour { $name } ?
picker-intro = Seul ce que vous choisissez est demandé à Google.

picker-groups-youTube = YouTube
picker-groups-searchAndActivity = Recherche et activité
picker-groups-mapsAndPlaces = Maps et lieux
picker-groups-chrome = Chrome
picker-groups-playAndPurchases = Play et achats
picker-groups-shopping = Shopping
picker-groups-home = Maison
picker-groups-other = Autres

picker-search = Rechercher dans les catégories
picker-search-hint = Rechercher parmi { NUMBER($count) } catégories
picker-clear = Effacer la recherche
picker-matches =
    { $count ->
        [one] { NUMBER($count) } catégorie correspond à « { $text } »
       *[other] { NUMBER($count) } catégories correspondent à « { $text } »
    }
picker-no-match = Aucune catégorie nommée « { $text } ».
picker-no-match-text = Photos, Gmail et Drive n’en font pas partie.
picker-presets = Sélections
picker-everything = Tout
picker-activity = Mon activité
picker-you-tube = YouTube
picker-places = Lieux
picker-last-time = Comme la dernière fois
picker-nothing = Rien
picker-chosen-of = { NUMBER($chosen) } sur { NUMBER($all) }
picker-only-shown =
    { $count ->
        [one] { NUMBER($count) } affichée
       *[other] { NUMBER($count) } affichées
    }
picker-private = Privée
picker-large = Peut être volumineuse
picker-period = Période possible
picker-allowed = Déjà autorisée
picker-under-way = En cours de copie
picker-waits = Prochaine copie possible : { $when }
picker-retired = N’est peut-être plus proposée par Google
picker-chosen =
    { $count ->
        [one] { NUMBER($count) } catégorie choisie
       *[other] { NUMBER($count) } catégories choisies
    }
picker-none-chosen = Rien n’est choisi
picker-already-allowed =
    { $count ->
        [one] { NUMBER($count) } déjà autorisée
       *[other] { NUMBER($count) } déjà autorisées
    }
picker-left-out =
    { $count ->
        [one] { NUMBER($count) } est déjà en cours de copie et laissée de côté
       *[other] { NUMBER($count) } sont déjà en cours de copie et laissées de côté
    }
picker-large-among =
    { $count ->
        [one] { NUMBER($count) } peut être volumineuse
       *[other] { NUMBER($count) } peuvent être volumineuses
    }
picker-how-far = Jusqu’où remonter
picker-all = Tout ce qui existe
picker-half-year = Les 6 derniers mois
picker-range = Du … au …
picker-from = Du
picker-to = Au
picker-period-for = S’applique à { NUMBER($count) } sur { NUMBER($of) } ; les autres sont copiées en entier.
picker-folder = Dossier
picker-no-folder = Aucun dossier choisi
picker-free = { BYTES($bytes) } libres
picker-choose-folder = Choisir…
picker-choose-folder-long = Choisir le dossier de vos copies
picker-project = Projet Google
picker-next = Continuer
picker-start = Lancer la copie
picker-descriptions = Descriptions
picker-to-choice = Aller à votre choix
picker-choice = Votre choix
picker-choose-first = Choisissez d’abord au moins une catégorie.
picker-private-among =
    { $count ->
        [one] { NUMBER($count) } privée
       *[other] { NUMBER($count) } privées
    }
picker-shares = Choix
picker-period-all = S’applique à tout ce que vous avez choisi.
picker-at-google = Chez Google
picker-rounds =
    { $count ->
        [one] Environ { NUMBER($count) } étape dans votre navigateur
       *[other] Environ { NUMBER($count) } étapes dans votre navigateur
    }
picker-no-rounds = Aucune étape nécessaire : tout est déjà autorisé
