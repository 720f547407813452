### What the command line tells people. Words in `back ticks` are typed as they are; programs read JSON, which has no language.
### Readers: rust

## Nouns with their number, as parts of other sentences

cli-files =
    { $count ->
        [one] { NUMBER($count) } fichier
       *[other] { NUMBER($count) } fichiers
    }
cli-categories =
    { $count ->
        [one] { NUMBER($count) } catégorie
       *[other] { NUMBER($count) } catégories
    }
cli-copies =
    { $count ->
        [one] { NUMBER($count) } copie
       *[other] { NUMBER($count) } copies
    }
cli-archives =
    { $count ->
        [one] { NUMBER($count) } archive
       *[other] { NUMBER($count) } archives
    }
cli-items =
    { $count ->
        [one] { NUMBER($count) } élément
       *[other] { NUMBER($count) } éléments
    }
cli-records =
    { $count ->
        [one] { NUMBER($count) } enregistrement
       *[other] { NUMBER($count) } enregistrements
    }
cli-unfinished-copies =
    { $count ->
        [one] { NUMBER($count) } copie inachevée
       *[other] { NUMBER($count) } copies inachevées
    }
cli-files-and-size = { $files }, { BYTES($bytes) }
cli-quoted = « { $name } »

## Everywhere

cli-stopped = Arrêté.
cli-not-google = Ce n’est pas Google : tout est envoyé à { $address }.
cli-wrong-use = carryout-cli : { $details }
cli-problem = { $headline }.
cli-problem-details = ({ $details })
cli-nothing-done = rien n’a été fait ; ajoutez --yes pour le faire

cli-hint-already-running = Fermez d’abord Carryout (sa fenêtre est peut-être masquée), ou attendez l’autre carryout-cli.
cli-hint-keyring = Sur un serveur sans bureau : `--vault FILE` conserve les clés dans un fichier chiffré. Ou lancez `dbus-run-session -- bash`, puis, dans cette session, `gnome-keyring-daemon --unlock --components=secrets`. Il lit le mot de passe du trousseau, un nouveau la première fois, jusqu’à Ctrl-D seul sur une ligne. Relancez ensuite la même commande.
cli-hint-daily-limit = `carryout-cli run` reprend dès que Google le permet.
cli-hint-folder = `carryout-cli run` reprend une copie inachevée une fois le problème résolu ; `carryout-cli move --connection NAME --to DIR` la déplace dans un autre dossier.
cli-hint-disk = `carryout-cli run` reprend une copie inachevée une fois le problème résolu.
cli-hint-under-way = `carryout-cli run` poursuit cette copie ; `carryout-cli status` l’affiche.
cli-hint-client = Indiquez-le avec `--client FILE`.
cli-hint-allow-again = `carryout-cli connect --name NAME --categories all` demande à Google ce qui manque.
cli-hint-import-client = Indiquez le fichier actuel avec `carryout-cli connect --client FILE --name NAME --categories all`.
cli-hint-access-shared = `carryout-cli end-access --connection NAME` indique ce que cela implique, et `--yes` y met fin.
cli-hint-connections = Page de Google : { $address }

## What was typed wrong: half a sentence, after the name of the program

cli-no-home = il n’y a pas de dossier personnel ; indiquez avec --home où placer le registre
cli-bad-home = { $path } ne peut pas servir de dossier de données : { $why }
cli-pace-alone = CARRYOUT_PACE ne fonctionne qu’avec CARRYOUT_GOOGLE_ORIGIN
cli-pace-number = CARRYOUT_PACE doit être un nombre supérieur ou égal à 1
cli-bad-folder = --to { $path } : { $why }
cli-settings-name = il n’y a pas de paramètre « { $name } » ; il y a { $names }
cli-settings-value = « { $value } » n’est pas une valeur de { $name }
cli-rate-form = indiquez des octets par seconde, comme 500k ou 2M, ou `none`
cli-rate-least = le minimum est de { BYTES($bytes) } par seconde
cli-keep-form = indiquez combien de copies garder, à partir de 1, ou `all`
cli-since-future = --since est dans le futur
cli-until-future = --until est dans le futur
cli-period-ends-first = la période se termine avant de commencer
cli-no-date = { $option } « { $text } » n’est pas une date ; écrivez 2026-01-31 ou 2026-01-31T12:00:00Z
cli-all-or-names = --categories accepte soit `all`, soit des noms, pas les deux
cli-no-categories = --categories n’indique rien ; `carryout-cli categories` liste ce qui existe
cli-unknown-category = il n’y a pas de catégorie « { $name } » ; `carryout-cli categories` les liste toutes
cli-unknown-category-nearest = il n’y a pas de catégorie « { $name } » ; vouliez-vous dire { $nearest } ? `carryout-cli categories` les liste toutes
cli-name-empty = un nom ne peut pas être vide
cli-name-unseen = un nom doit contenir au moins une lettre, un chiffre ou un signe visible
cli-name-taken = plusieurs connexions s’appellent « { $name } » ; indiquez-en une par son numéro : { $numbers }
cli-unknown-connection = il n’y a pas de connexion « { $name } » ; il y a { $known }
cli-unknown-connection-none = il n’y a pas de connexion « { $name } » ni aucune autre ; `carryout-cli connect --client FILE --name NAME --categories all` en crée une
cli-other-client = « { $name } » a été créée avec un autre client, et une connexion ne peut pas en changer ; prenez un autre --name
cli-several-clients = plusieurs clients sont connus ; précisez lequel avec --client
cli-no-connection = il n’y a pas de connexion ; `carryout-cli connect --client FILE --name NAME --categories all` en crée une
cli-several-connections = il y a plusieurs connexions ; précisez laquelle avec --connection
cli-being-disconnected = « { $name } » est en cours de déconnexion
cli-nothing-unfinished = aucune copie de « { $name } » n’est inachevée
cli-no-copy = { $path } n’est pas une copie terminée : { $file } est absent
cli-file-exists = { $path } existe déjà
cli-no-folder-for = il n’y a pas de dossier pour { $path }

## categories

cli-mark-period = période
cli-mark-large = volumineuse
cli-mark-retired = n’est peut-être plus proposée par Google
cli-legend-period = [{ $mark }]      peut être limitée avec --since et --until
cli-legend-large = [{ $mark }]  peut contenir des médias : jusqu’à des centaines de gigaoctets
cli-group-you-tube = YouTube
cli-group-search-and-activity = Recherche et activité
cli-group-maps-and-places = Maps et lieux
cli-group-chrome = Chrome
cli-group-play-and-purchases = Play et achats
cli-group-shopping = Shopping
cli-group-home = Maison
cli-group-other = Autres

## connect

cli-asks =
    { $rounds ->
        [1] Google vous demandera votre accord une fois pour { $categories }.
       *[other] Google vous demandera votre accord { NUMBER($rounds) } fois, car une demande ne doit pas être trop longue, pour { $categories }.
    }
cli-asks-tick = Sur sa page, cochez ce que vous voulez autoriser : les cases peuvent être vides au départ.
cli-same-account = Utilisez chaque fois le même compte.
cli-link = La page de Google s’ouvre dans votre navigateur. Sinon, ouvrez cette adresse :
cli-waiting-paste = En attente de votre réponse. Si le navigateur ne peut pas afficher la dernière page (son adresse commence par http://127.0.0.1), collez cette adresse ici. Tapez `again` pour rouvrir la page, ou `error` si Google affiche une page d’erreur ; si un mot comme `invalid_scope` y figure, tapez ce mot.
cli-waiting = En attente de votre réponse dans le navigateur.
cli-typed-other = Collez l’adresse de la dernière page, ou tapez `again`, `error` ou le mot de la page d’erreur de Google.
cli-type-again = Tapez `again` quand c’est fait.
cli-left-out-one = Google affiche une erreur même pour une seule catégorie ; elle est laissée de côté.
cli-smaller-steps = Google sera donc interrogé par étapes plus petites.
cli-saving-lost = Ce que Google donnait à cet instant n’a pas pu être conservé.
cli-round = Étape { NUMBER($over) } sur { NUMBER($all) } terminée : accès accordé à { NUMBER($got) } sur { NUMBER($asked) }.
cli-gave = « { $name } » : Google a accordé { NUMBER($got) } sur { NUMBER($asked) }.
cli-access-until = Accès jusqu’au { $moment }.
cli-not-given = Non accordées :
cli-same-command = La même commande les redemande.

## copy, run and move

cli-going-on-with = Reprise de la copie du { $moment }.
cli-going-on = Reprise : { $copies }.
cli-copying = Copie de { $categories } dans { $folder }
cli-taking = Déplacement de { $copies } dans { $folder }.
cli-left-out = Laissé de côté, car une autre copie inachevée l’apporte déjà : { $list }
cli-not-allowed = Non autorisé pour « { $name } » et laissé de côté : { $list }
cli-whole = Google ne peut pas limiter { $categories } à une période ; ce qui ne peut pas être limité est copié entièrement.
cli-nothing-due = Rien à faire.
cli-rest-from = Google autorise le reste à partir du { $moment }.
cli-waits = { $headline }. Carryout attend et reprend automatiquement une fois le problème résolu. Ctrl-C l’arrête : rien n’est perdu, et `carryout-cli run` continuera plus tard.
cli-stopped-copying = Arrêté. Rien n’est perdu : `carryout-cli run`, ou la même commande, reprend où la copie en était ; Google poursuit la préparation entre-temps.
cli-stopped-unpacking = Arrêté. La copie elle-même est complète ; la fenêtre, ou `carryout-cli unpack FOLDER`, reprend la décompression où elle en était.

cli-sum-proved = { NUMBER($got) } sur { $categories } de « { $name } » : { $files }, { BYTES($bytes) }, chaque octet vérifié.
cli-sum = { NUMBER($got) } sur { $categories } de « { $name } » : { $files }, { BYTES($bytes) }.
cli-sum-checked = { NUMBER($got) } sur { $categories } de « { $name } » : { $files }, { BYTES($bytes) }, chaque fichier vérifié autant que le stockage de Google le permet.
cli-sum-proof = Preuve       { $proofs }
cli-proof = { $files } : { $proof }
cli-checked-when-copied = Vérifié lors de la copie : { $proofs }.
cli-sum-unfinished = La copie de « { $name } » n’est pas terminée.
cli-sum-folder = Dossier      { $folder }
cli-sum-receipt = Reçu         { $path }
cli-sum-unpacked = Décompressé  { $folder } : { $files }, { BYTES($bytes) }
cli-sum-unpacked-partly = Décompressé en partie seulement.
cli-sum-adjusted = { NUMBER($count) } sous un autre nom ; names.json dans chaque dossier en donne la liste
cli-refused =
    { $count ->
        [one] { NUMBER($count) } entrée laissée de côté : lien, ou nom qui mène ailleurs
       *[other] { NUMBER($count) } entrées laissées de côté : liens, ou noms qui mènent ailleurs
    }
cli-broken =
    { $count ->
        [one] { NUMBER($count) } entrée n’a pas pu être lue en entier ; les originaux restent
       *[other] { NUMBER($count) } entrées n’ont pas pu être lues en entier ; les originaux restent
    }

# One word each, in a column.
cli-job-saved = enregistré
cli-job-empty = vide
cli-job-refused = refusé
cli-job-failed = échec
cli-job-cancelled = annulé
cli-job-asking = à demander
cli-job-preparing = préparation
cli-job-ready = prêt
cli-job-copying = copie
cli-job-nothing = Aucune donnée

cli-progress-categories =
    { $over ->
        [one] { NUMBER($over) } catégorie sur { NUMBER($all) }
       *[other] { NUMBER($over) } catégories sur { NUMBER($all) }
    }
cli-progress-preparing = Google en prépare { NUMBER($count) }
cli-progress-bytes = { BYTES($done) } sur { BYTES($total) }
cli-progress-speed = { BYTES($bytes) }/s
cli-progress-left = encore { DURATION($seconds) }
cli-progress-next = prochaine vérification : { $moment }
cli-progress-unpacked = { BYTES($done) } décompressés
cli-progress-unpacked-of = { BYTES($done) } sur { BYTES($total) } décompressés
cli-progress-checked = { BYTES($done) } sur { BYTES($total) } vérifiés
cli-held-quiet = en pause jusqu’au { $moment }
cli-held-metered = en attente : connexion limitée (--anyway copie quand même)
cli-held-battery = en attente : sur batterie (--anyway copie quand même)
cli-held-low-battery = en attente : batterie faible (--anyway copie quand même)

## renew

cli-renew-page = La page de Google s’ouvre dans votre navigateur : renouvelez-y l’accès de ce programme.
cli-renew-no-browser = Aucun navigateur n’a pu être ouvert. Ouvrez cette adresse et renouvelez-y l’accès :
cli-renew-enter = Appuyez ici sur Entrée quand c’est fait.
cli-renew-stopped = Arrêté. `carryout-cli renew --check` vérifiera plus tard si le renouvellement a eu lieu.
# $access is one of the cli-access messages, as in all of these.
cli-renewed = Renouvelé : « { $name } », { $access }.
cli-renew-ended = L’accès de « { $name } » a pris fin ; `carryout-cli connect --name { $quoted } --categories all` le redemande.
cli-renew-nothing = Rien à renouveler : « { $name } », { $access }.
cli-renew-nothing-until = Rien à renouveler : « { $name } », { $access } ; Google permet de renouveler à partir du { $moment }.
cli-renew-partly = Renouvelé en partie : « { $name } » ; pour le reste, { $access }.
cli-renew-untold = L’accès de « { $name } » fonctionne ; Google ne dit pas jusqu’à quand.
cli-renew-unasked = Google n’a pas pu être interrogé sur « { $name } » ; `carryout-cli renew --check` réessaie.
cli-renew-not-yet = Pas encore renouvelé : « { $name } », { $access }.

cli-switch-first =
    { $count ->
        [one] { NUMBER($count) } copie inachevée de « { $name } » sera d’abord menée à terme, pour que rien ne soit perdu.
       *[other] { NUMBER($count) } copies inachevées de « { $name } » seront d’abord menées à terme, pour que rien ne soit perdu.
    }
cli-switch-stopped =
    { $count ->
        [one] { NUMBER($count) } copie inachevée de « { $name } » est arrêtée ; ce qui n’est pas encore copié est supprimé chez Google.
       *[other] { NUMBER($count) } copies inachevées de « { $name } » sont arrêtées ; ce qui n’est pas encore copié est supprimé chez Google.
    }
cli-switch-then = Ensuite, l’accès actuel de « { $name } » prend fin et Google vous redemande votre accord : choisissez alors la durée.
cli-switch-siblings = Si { $names } correspond au même compte Google, cet accès prend fin aussi.
cli-switch-later = L’accès sera modifié une fois terminé tout ce qui est inachevé ; `carryout-cli run` le poursuit.
cli-switch-nothing = L’accès précédent de « { $name } » a pris fin et aucun autre n’a été accordé ; `carryout-cli connect --name { $quoted } --categories all` le redemande.
cli-switched = Autorisé de nouveau : « { $name } », { $access }.

## disconnect and delete

cli-disconnecting = Déconnexion de « { $name } »…
cli-disconnect-stopped = Arrêté. La déconnexion se poursuit au prochain `carryout-cli run`.
cli-disconnected = « { $name } » est déconnectée. Ses fichiers et reçus restent à leur place.
cli-client-removed = Le code secret du client est oublié aussi : indiquez --client FILE au prochain `connect`.
cli-disconnect-means = Déconnecter « { $name } » signifie :
cli-disconnect-here = les clés de cet ordinateur sont supprimées ; Google n’est pas averti, et l’accès y reste valable
cli-disconnect-google = Google met aussitôt fin à l’accès de ce programme au compte, et les clés sont supprimées ici
cli-disconnect-no-loss = aucune archive n’est perdue chez Google : tout ce qui a été demandé est copié
cli-disconnect-loss = serait perdu chez Google, car pas encore copié : { $archives } ({ $list })
cli-disconnect-siblings = s’il s’agit du même compte Google, celles-ci prennent fin aussi : { $names }
cli-disconnect-stays = { $copies } ({ BYTES($bytes) }) et tous les reçus restent à leur place

cli-stock = { $copies }, { $files }, { BYTES($bytes) }
cli-would-go = Iraient à la corbeille : { $stock }.
cli-would-go-in = dans { $folder }
cli-delete-stays = L’accès à Google reste. La prochaine copie retéléchargera tout.
cli-deleting = Mise à la corbeille : { $stock }…
cli-delete-stopped = Arrêté. L’opération se poursuit au prochain `carryout-cli run`.
cli-deleted = Dans la corbeille : { $stock }. Vous pouvez tout y récupérer tant que vous ne l’avez pas vidée.
cli-not-deleted = Pas dans la corbeille : { $folder }

## unpack, verify and diagnostics

cli-unpacked = Décompressé : { $files }, { BYTES($bytes) }, dans { $folder }
cli-names-adjusted =
    { $count ->
        [one] { NUMBER($count) } nom a été adapté ; names.json dans chaque dossier le liste :
       *[other] { NUMBER($count) } noms ont été adaptés ; names.json dans chaque dossier les liste :
    }
cli-space-missing = il manque { BYTES($bytes) } d’espace pour le reste
cli-proved = Vérifié : { $files }, { BYTES($bytes) }. Tout est présent et intact.
cli-not-proved = NON VÉRIFIÉ. Contrôlé : { $files }, { BYTES($bytes) }.
cli-more-findings = et { NUMBER($count) } de plus ; --json en donne la liste complète
cli-findings-help = Ce qui manque ou a changé peut être copié de nouveau depuis Google, ou repris d’une sauvegarde.
cli-diagnostics-written = Écrit dans { $path } :
cli-diagnostics-would = Un fichier de diagnostic contiendrait ceci (écrivez-le avec --to FILE) :
cli-logs-cleared = Les journaux sont vidés.

## status

cli-status-head = Carryout { $version }, dossier de données { $path }
cli-status-connections = Connexions
cli-status-no-connections = aucune ; `carryout-cli connect --client FILE --name NAME --categories all` en crée une
cli-status-copies = Copies
cli-status-no-copies = aucune ; `carryout-cli copy --connection NAME --categories all --to DIR` en crée une
cli-status-line = Débit
cli-status-limit = au plus { BYTES($bytes) }/s
cli-status-problems = Problèmes
cli-status-keys = Clés conservées dans : { $store }
cli-status-no-keys = aucune entrée
cli-status-clients = Clients
cli-status-no-clients = aucun ; `carryout-cli connect --client FILE --name NAME --categories all` en importe un
cli-status-built-in = fourni avec ce programme
cli-status-being-disconnected = en cours de déconnexion
cli-status-allowed = autorisé : { $categories }, { BYTES($bytes) } copiés à ce jour
cli-status-again = de nouveau à partir du { $moment }
cli-status-no-copying = { $categories } : la copie n’est plus possible ; vos fichiers restent. `carryout-cli connect --name { $name } --categories all` redemande à Google.
cli-status-ends-renew = Après le { $moment }, aucune nouvelle copie pour { $categories }. `carryout-cli renew --connection { $name }` prolonge l’accès.
cli-status-ends = Après le { $moment }, aucune nouvelle copie pour { $categories }. L’accès ne peut pas être prolongé, seulement autorisé de nouveau.
cli-status-next-copy = Prochaine copie possible à partir du { $moment }
cli-status-losing = À partir du { $moment }, Google supprime { $archives } ; `carryout-cli run` télécharge ce qui s’y trouve

cli-access-ended = l’accès a pris fin
cli-access-one-copy = accès pour une copie
cli-access-used-up = accès pour une copie, épuisé
cli-access-unknown = accès pas encore vérifié
cli-access-until-left = accès jusqu’au { $moment } (encore { DURATION($seconds) })
cli-access-testing = accès jusqu’au { $moment } (encore { DURATION($seconds) }), client en test
cli-access-renewable = accès jusqu’au { $moment } (encore { DURATION($seconds) }), renouvelable dès maintenant

cli-step-project = projet
cli-step-api = API Data Portability
cli-step-branding = nom de l’application
cli-step-audience = utilisateurs test
cli-step-publish = application publiée
cli-step-scopes = liste des champs d’application
cli-step-client = client et code secret
cli-step-file = fichier client
cli-state-unchecked = pas encore vérifié
cli-state-right = correct
cli-state-wrong = INCORRECT
cli-state-unknowable = Google ne le dit pas

# One line per copy: a word for its state first.
cli-line-done = terminée : { NUMBER($got) } sur { $categories }, { $files }, { BYTES($bytes) }
cli-line-given-up = abandonnée : { NUMBER($got) } sur { $categories }, { $files }, { BYTES($bytes) }
cli-line-unfinished = inachevée : { NUMBER($over) } sur { $categories } à ce stade, { BYTES($bytes) }
cli-line-paused = en pause : { NUMBER($over) } sur { $categories } à ce stade, { BYTES($bytes) }
cli-line-held-up = bloquée : { NUMBER($over) } sur { $categories } à ce stade, { BYTES($bytes) }
cli-line-being-given-up = abandon en cours : { NUMBER($over) } sur { $categories } à ce stade, { BYTES($bytes) }

## The encrypted file, and space on drives

cli-status-folder = ses copies vont dans { $folder }
cli-drive-limit = Ce disque n’accepte aucun fichier de plus de { BYTES($bytes) } (FAT32) ; de plus gros n’y tiendront pas.
cli-unpack-needs = La décompression demande { BYTES($bytes) }.
cli-unpack-needs-of = La décompression demande { BYTES($bytes) } ; { BYTES($free) } sont utilisables sur son disque.
cli-vault-fd-number = CARRYOUT_VAULT_KEY_FD doit être le numéro d’un descripteur de fichier
cli-vault-fd-alone = --vault-key-fd ne fonctionne qu’avec --vault
cli-vault-fd-unix = --vault-key-fd ne fonctionne que sous Unix
cli-vault-passphrase = Phrase secrète de { $path } :
cli-vault-new = Ceci crée un nouveau fichier chiffré. Sans la phrase secrète, il ne peut pas être ouvert.
cli-vault-again = La même, de nouveau :
cli-vault-no-key = il n’y a ni terminal, ni --vault-key-fd, ni identifiant { $name }
cli-vault-too-long = c’est bien trop long pour une clé
cli-vault-no-text = la clé n’est pas du texte
cli-vault-differ = les deux phrases secrètes sont différentes
cli-key-not-kept = l’accès a été accordé, mais sa clé n’a pas pu être conservée

## end-access, and access for one copy once all is copied

cli-access-is-ended = L’accès pour une copie a pris fin chez Google le { $moment } ; le reçu l’indique.
cli-access-left = L’accès pour une copie est conservé : y mettre fin mettrait aussi fin à celui de { $names }, s’il s’agit du même compte Google. `carryout-cli end-access --connection { $quoted } --yes` y met fin.
cli-access-not-ended = { $headline }. { $reason }
cli-end-access-means = Mettre fin à l’accès de « { $name } » signifie :
cli-end-access-stays = Google ne laisse plus ce programme rien copier avant une nouvelle autorisation ; la connexion et ses fichiers restent
cli-end-access-siblings = s’il s’agit du même compte Google, l’accès de celles-ci prend fin aussi : { $names }
cli-end-access-ending = Fin de l’accès de « { $name } »…
cli-end-access-lasts = cet accès est accordé pour une durée ; disconnect y met fin
cli-end-access-done = L’accès a pris fin chez Google. Les fichiers et les reçus restent à leur place.

## view

cli-view-forgotten = L’index est supprimé. Les copies restent telles quelles.
cli-view-indexed = { $account } : { $items } dans { $copies }
cli-view-indexed-partly = { $account } : { $items } dans { $copies } ; lecture impossible ({ $records }) :
cli-view-byte = octet { $offset }
cli-view-newest = { $items }, dont les { NUMBER($shown) } plus récents sont affichés ; --limit N en affiche plus
cli-view-no-title = (sans titre)
cli-view-gone = n’est plus chez Google
cli-view-no-kind = « { $word } » n’est pas un genre ; il y a { $known }
cli-view-stats = { $account } : { $items } dans { $copies }, ne figurant plus chez Google : { NUMBER($gone) }
cli-view-months = Mois
cli-view-channels = Chaînes
cli-view-sites = Sites
cli-view-searches = Recherches
cli-view-countries = Pays des lieux
cli-view-or = { $first } ou { $second }
cli-view-progress = { BYTES($done) } sur { BYTES($total) } lus, { $items }
cli-view-skipped = { $folder } ignoré : { $why }
cli-view-no-copy-in = il n’y a pas de copie terminée dans { $folder }
cli-view-no-copy = il n’y a pas encore de copie terminée ; `carryout-cli copy --connection NAME --categories all --to DIR` en crée une, et --folder DIR en consulte une d’ailleurs
cli-view-no-account = il n’y a pas de copie d’un compte « { $account } »
cli-view-bag-to = une preuve demande --to FOLDER
cli-view-not-empty = { $folder } n’est pas vide
cli-view-written = Écrit dans { $path } : { $items }
cli-view-left-out =
    { $count ->
        [one] { NUMBER($count) } lieu laissé de côté, car aucune copie ne dit où il est :
       *[other] { NUMBER($count) } lieux laissés de côté, car aucune copie ne dit où ils sont :
    }
cli-view-bag = { $items }, enregistrements compris, dans { $folder }
cli-view-no-original = { NUMBER($count) } sans enregistrement d’origine
cli-view-altered = { $path } n’est pas conforme à son reçu
