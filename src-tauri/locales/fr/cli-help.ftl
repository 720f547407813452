### The manual of the command line: `carryout-cli --help`. The lines are broken here as they are shown; keep them below 100 characters.
### Names of options, commands and placeholders stay as they are. `.more` is shown below the first line by `--help`, not by `-h`.
### Readers: rust

help-categories = Lister tout ce qui peut être copié
    .more =
        Les noms de la première colonne sont ceux que --categories accepte.
help-connect = Demander à Google l’accès à un compte, dans votre navigateur
    .more =
        La page de Google s’ouvre dans le navigateur, plusieurs fois si une demande serait trop longue.
        S’il n’y en a pas, par exemple via ssh, ouvrez l’adresse affichée dans n’importe quel
        navigateur, où qu’il soit ; s’il ne peut pas afficher la dernière page, collez ici son adresse.
        Réussit (0) si Google a accordé au moins une catégorie ; ce qui manque est indiqué.
help-copy = Copier des catégories dans un dossier ; se termine quand chaque octet est vérifié
    .more =
        La copie reçoit son propre dossier, DIR/NOM/DATE HEURE, avec les fichiers exactement tels que
        Google les a créés, leurs sommes de contrôle et un reçu. Si une telle copie est inachevée, la
        même commande la reprend. Les autres copies inachevées continuent pendant ce temps.
help-move = Déplacer une copie inachevée dans un autre dossier et l’y poursuivre
    .more =
        Pour un disque plein, absent ou en lecture seule. Ce qui s’y trouve est transféré, vérifié,
        puis supprimé de l’ancien emplacement ; s’il est inaccessible, tout revient de Google.
        Les prochaines copies automatiques de la connexion vont aussi dans le nouveau dossier.
help-status = Afficher les connexions, les copies et les problèmes ; ne demande rien à Google
help-renew = Prolonger l’accès sur la page de Google et vérifier le résultat
    .more =
        Google permet de renouveler pendant les 90 derniers jours, sur sa page des programmes
        connectés. Elle s’ouvre dans le navigateur, puis la nouvelle échéance est demandée à Google.
help-disconnect = Rendre l’accès à Google et oublier les clés ; les fichiers restent
    .more =
        Sans --yes, indique seulement ce qui serait perdu.
help-end-access = Mettre fin chez Google à l’accès pour une copie ; connexion et fichiers restent
    .more =
        Google met alors fin à l’accès de toutes les connexions du même compte Google. Sans --yes,
        indique seulement lesquelles ce pourrait être. En général, `copy` y met fin tout seul.
help-delete = Mettre à la corbeille les copies terminées d’une connexion ; l’accès reste
    .more =
        Sans --yes, indique seulement ce qui partirait. Rien n’est jamais supprimé sans passer par la
        corbeille : si elle refuse, comme sur un disque qui n’en a pas, les fichiers restent.
help-diagnostics = Enregistrer ce que ce programme a fait, pour qui vous aide ; jamais une clé
    .more =
        Une archive ZIP avec versions, états, nombres, heures et codes d’erreur, et les journaux de
        la fenêtre. Les noms que vous avez donnés, les chemins et les adresses sont masqués. Sans
        --to, liste seulement ce qu’elle contiendrait. Rien n’est envoyé nulle part.
help-unpack = Décompresser les archives d’une copie à côté des originaux, dans son dossier `unpacked`
    .more =
        Les noms qu’aucun disque n’accepte sont adaptés et listés dans names.json ; les originaux et
        les preuves restent tels quels. Interrompue ou tuée, la même commande reprend où elle en
        était. N’a besoin ni de trousseau, ni de registre, ni de réseau.
help-verify = Vérifier une copie hors ligne : chaque fichier présent, intact, rien d’ajouté
    .more =
        Lit chaque octet du dossier et le compare aux sommes de contrôle notées à l’arrivée depuis
        Google. Accepte tout paquet BagIt (RFC 8493) avec des sommes SHA-256 ou SHA-512. N’a besoin
        ni de trousseau, ni de registre, ni de réseau.
help-run = Poursuivre toutes les copies inachevées jusqu’à ce qu’il n’y ait plus rien à faire
    .more =
        Après un plantage, un redémarrage ou Ctrl-C, tout reprend où il en était ; rien n’est demandé
        ni téléchargé deux fois. Les copies mises en pause dans la fenêtre le restent. Convient à une
        tâche planifiée : avec le code 4, réessayez plus tard.

help-settings = Lister les paramètres ou en modifier un
    .more =
        NAME seul affiche ce paramètre. Les interrupteurs acceptent on et off, `limit` accepte 500k,
        2M ou none, `proxy` accepte system, none ou une adresse : http, https ou socks5. Un programme
        en cours d’exécution garde les paramètres pour lui : arrêtez-le ou utilisez sa fenêtre.

help-view = Consulter les copies terminées : chercher, compter, exporter ; sans réseau
    .more =
        Les copies sont lues sur place dans un index du dossier de données. L’index peut être refait
        à tout moment, et `view index --forget` le supprime.
help-view-index = Mettre l’index à jour avec les copies présentes
    .more =
        Interrompue ou tuée, la même commande reprend où elle en était.
help-view-search = Trouver des éléments, du plus récent au plus ancien
    .more =
        Tous les mots doivent être présents ; le dernier peut être un début de mot. Les mots entre
        guillemets se suivent dans cet ordre.
help-view-stats = Compter ce qu’il y a : par catégorie, mois, jour et heure, chaîne, site, recherche, pays
help-view-export = Écrire des éléments pour un autre programme, ou comme preuve
help-view-shapes = Afficher les clés et types des copies, sans valeurs ; pour signaler un format inconnu

help-arg-json = Répondre par un document JSON sur la sortie standard
help-arg-home = Conserver le registre et les paramètres ici plutôt qu’à l’endroit habituel
help-arg-vault = Conserver les clés chiffrées dans ce fichier plutôt que dans le trousseau ; pour serveurs
    .more =
        Le fichier est créé à la première utilisation. Sa clé, une phrase secrète ou une identité age,
        est lue depuis --vault-key-fd, l’identifiant systemd « carryout-vault » ou le terminal ; jamais
        depuis la ligne de commande. Des données d’abord utilisées avec un trousseau y restent liées,
        et inversement.
help-arg-vault-key-fd = Lire la clé du fichier chiffré dans ce descripteur de fichier ouvert
help-arg-verbose = Journaliser les détails sur la sortie d’erreur ; jamais un secret

help-connect-client = Le client_secret_….json de Google d’un client de type « Application de bureau »
    .more =
        Son code secret va dans le trousseau ; le fichier ne sert plus ensuite. Sans cette option, le
        client déjà connu, ou celui fourni avec le programme, est utilisé.
help-connect-name = Votre nom pour ce compte ; Google ne nous dit pas duquel il s’agit
    .more =
        Avec le nom d’une connexion existante, seul ce qui lui manque est demandé.
help-connect-categories = Ce qu’il faut demander : noms séparés par des virgules, ou `all`

help-copy-connection = Le nom de la connexion, comme dans `status`
help-copy-categories = Ce qu’il faut copier : noms séparés par des virgules, ou `all` pour tout l’autorisé
help-copy-to = Où vont les copies
help-copy-since = Seulement ce qui n’est pas plus ancien : 2026-01-31, ou 2026-01-31T12:00:00Z
    .more =
        Google peut limiter sept catégories à une période (voir `categories`) ; les autres sont
        copiées entièrement.
help-copy-until = Seulement ce qui n’est pas plus récent ; une date vaut jusqu’à la fin de ce jour
help-copy-unpack = Décompresser les archives à côté des originaux une fois tout vérifié, comme `unpack`
help-copy-keep = Garder au moins les N dernières copies de chaque catégorie ; les autres à la corbeille
    .more =
        Vaut désormais pour cette connexion, copies automatiques comprises ; `all` les garde toutes.
        Une copie ne part que si de plus récentes contiennent tout son contenu, et jamais sans passer
        par la corbeille.

help-copy-keep-access = Conserver l’accès pour une copie une fois tout copié
    .more =
        Sinon, il prend fin chez Google dès que tout ce qui a été accordé est copié et vérifié.

help-arg-limit = Télécharger au plus cette quantité par seconde : 500k, 2M (octets), ou `none`
    .more =
        Vaut pour tous les fichiers ensemble et pour cette exécution seulement. Sans cette option, la
        limite choisie dans la fenêtre s’applique. 1k vaut 1 000 octets ; le minimum est 10k.
help-arg-anyway = Copier aussi sur une connexion limitée ou avec une batterie faible
    .more =
        Sinon, les fichiers attendent comme choisi dans la fenêtre, si le système l’indique.
help-arg-no-wait = Quitter (1) si le disque est plein ou absent, au lieu d’attendre

help-move-connection = Le nom de la connexion, comme dans `status`
help-move-to = Où vont désormais ses copies

help-renew-connection = Le nom de la connexion ; facultatif s’il n’y en a qu’une
help-renew-check = Vérifier seulement, sans ouvrir la page de Google
help-renew-switch = Passer de « une fois » à une durée, ou l’inverse : mettre fin à cet accès, puis réautoriser
    .more =
        Google ne change le type d’accès qu’après la fin de l’accès actuel. Les copies inachevées
        sont d’abord terminées. Les fichiers restent.
help-renew-stop-copies = Avec --switch : arrêter les copies inachevées ; le reste est supprimé chez Google

help-disconnect-connection = Le nom de la connexion, comme dans `status`
help-disconnect-yes = Le faire
help-disconnect-here-only = Oublier les clés sur cet ordinateur, sans rien dire à Google

help-end-access-connection = Le nom de la connexion, comme dans `status`
help-end-access-yes = Le faire

help-delete-connection = Le nom de la connexion, comme dans `status`
help-delete-yes = Le faire

help-diagnostics-to = Le fichier à écrire ; un fichier existant n’est pas remplacé
help-diagnostics-clear-logs = Vider ensuite les journaux

help-unpack-folder = Le dossier d’une copie terminée, celui qui contient receipt.json

help-verify-folder = Le dossier d’une copie, celui qui contient bagit.txt

help-view-folder = Consulter la ou les copies de ce dossier plutôt que celles connues ici

help-settings-name = Le nom du paramètre
help-settings-value = Sa nouvelle valeur

help-view-index-rebuild = Le refaire à partir des copies
help-view-index-forget = Le supprimer ; les copies restent telles quelles

help-arg-category = Seulement de cette catégorie, comme dans `categories` ; plusieurs avec des virgules
help-arg-account = Seulement de ce compte, par son nom
help-arg-kind = De ce genre seulement : watched, searched, visited, bought, place, comment, saved… ; virgules si plusieurs
help-arg-since = Seulement ce qui n’est pas plus ancien : 2026-01-31, ou 2026-01-31T12:00:00Z
help-arg-until = Seulement ce qui n’est pas plus récent ; une date vaut jusqu’à la fin de ce jour
help-arg-gone = Seulement ce qui n’est plus chez Google : absent des deux dernières copies complètes

help-view-search-words = Ce qu’il faut chercher ; si aucun mot n’est donné, tout
help-view-search-limit = Au plus ce nombre d’éléments ; { $default } sans indication

help-view-export-format = Le format
help-view-export-format-csv = un tableau pour tableurs
help-view-export-format-jsonl = un document JSON par ligne, avec tout sur chaque élément
help-view-export-format-bookmarks = favoris et liste de lecture tels que tout navigateur les lit
help-view-export-format-bagit = preuve : éléments, données d’origine, sommes et reçus en paquet BagIt
help-view-export-format-kml = lieux pour Organic Maps et d’autres
help-view-export-format-gpx = lieux pour OsmAnd et d’autres
help-view-export-format-geojson = lieux pour des programmes
help-view-export-format-opml = abonnements sous forme de flux
help-view-export-format-newpipe = abonnements tels que NewPipe les lit
help-view-export-format-subscriptions = abonnements comme YouTube les exporte, avec des en-têtes en anglais
help-view-export-format-freetube = vidéos regardées telles que FreeTube les lit
help-view-export-format-freetube-playlists = playlists telles que FreeTube les lit
help-view-export-to = Le fichier à écrire, ou le dossier pour `bagit` ; un fichier existant n’est pas remplacé
    .more =
        Sans cette option : la sortie standard.
help-view-export-words = Seulement ce qui contient ces mots

help-carryout = Rapporte chez vous une copie de vos données Google et prouve qu’elle est complète.
    .more =
        Fait la même chose que la fenêtre de Carryout, pour serveurs et scripts : les deux partagent le
        registre, le trousseau et les copies, mais un seul peut fonctionner à la fois.
help-after =
    Marche à suivre habituelle :
    { $example }

    Codes de sortie :
      0  terminé
      1  échec, ou arrêt avant la fin
      2  mauvaise utilisation : ligne de commande, fichier client ou environnement
      3  demande votre attention : autoriser l’accès ou déverrouiller le trousseau
      4  pas encore : Google autorise une copie par jour, le reste doit attendre

    Environnement :
      CARRYOUT_HOME           où se trouvent registre et paramètres ; --home est prioritaire
      CARRYOUT_GOOGLE_ORIGIN  http://127.0.0.1:PORT d’un Google simulé ; boucle locale seulement
      CARRYOUT_PACE           divise chaque attente par ce nombre ; avec un Google simulé seulement
      CARRYOUT_VAULT          fichier de clés chiffré, sur un serveur sans trousseau ; --vault est prioritaire
      CARRYOUT_VAULT_KEY_FD   où lire la clé de ce fichier ; --vault-key-fd est prioritaire
      CREDENTIALS_DIRECTORY   défini par systemd ; son identifiant carryout-vault est la clé de ce fichier

    Avec --json, un seul document JSON va sur la sortie standard ; les textes vont sur la sortie d’erreur.
    Les jetons et secrets ne sont jamais lus dans la ligne de commande : ils sont conservés dans le trousseau
    du système, ou dans le fichier chiffré indiqué par --vault.

help-heading-usage = Utilisation :
help-heading-commands = Commandes
help-heading-options = Options
help-heading-arguments = Arguments
help-heading-everywhere = Pour toutes les commandes
help-heading-copies = De quelles copies
help-help = Afficher ce manuel (-h : en bref)
help-version = Afficher la version
