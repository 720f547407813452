### The receipt: a page without a script, beside the files of a copy. And what a check of a copy finds, years later.
### Readers: rust

receipt-title = Reçu : { $name }, { $day }
receipt-practice = C’était un essai. Rien ici ne vient de Google.
receipt-loopback = Un serveur de cet ordinateur a répondu à la place de Google. Rien ici ne vient de Google.
receipt-heading = Reçu d’une copie de vos données Google

# Parts of one sentence, joined by commas: "Asked for 34, got 33 (2 of them empty), 1 refused."
receipt-sum =
    { $asked ->
        [one] { NUMBER($asked) } demandée
       *[other] { NUMBER($asked) } demandées
    }, { $got ->
        [one] { NUMBER($got) } obtenue
       *[other] { NUMBER($got) } obtenues
    }
receipt-sum-empty =
    { $asked ->
        [one] { NUMBER($asked) } demandée
       *[other] { NUMBER($asked) } demandées
    }, { $got ->
        [one] { NUMBER($got) } obtenue
       *[other] { NUMBER($got) } obtenues
    } (dont { $empty ->
        [one] { NUMBER($empty) } vide
       *[other] { NUMBER($empty) } vides
    })
receipt-sum-refused =
    { $count ->
        [one] { NUMBER($count) } refusée
       *[other] { NUMBER($count) } refusées
    }
receipt-sum-failed =
    { $count ->
        [one] { NUMBER($count) } en échec
       *[other] { NUMBER($count) } en échec
    }
receipt-sum-cancelled =
    { $count ->
        [one] { NUMBER($count) } annulée
       *[other] { NUMBER($count) } annulées
    }
receipt-sum-not-granted =
    { $count ->
        [one] { NUMBER($count) } non autorisée
       *[other] { NUMBER($count) } non autorisées
    }
receipt-files =
    { $count ->
        [one] { NUMBER($count) } fichier, { BYTES($bytes) }. Il a été vérifié à son arrivée ; ses sommes de contrôle figurent ci-dessous.
       *[other] { NUMBER($count) } fichiers, { BYTES($bytes) }. Chacun a été vérifié à son arrivée ; ses sommes de contrôle figurent ci-dessous.
    }
receipt-incomplete =
    { $count ->
        [one] Dans { NUMBER($count) } catégorie, Google lui-même a omis quelque chose ; voir ci-dessous.
       *[other] Dans { NUMBER($count) } catégories, Google lui-même a omis quelque chose ; voir ci-dessous.
    }

receipt-row-connection = Connexion
receipt-row-asked = Demandée
receipt-row-finished = Terminée
receipt-row-period = Période
receipt-row-access = Accès
receipt-row-access-ended = Fin de l’accès
receipt-row-client = Client
receipt-row-program = Faite par
receipt-program = Carryout { $version }
# The next two stand before a moment: "from 18 May 2026, 00:00 CEST".
receipt-from = à partir du
receipt-until = jusqu’au
receipt-period-limit = là où Google peut la limiter
receipt-access-one-time = pour une copie
receipt-access-time-based = pour une durée
receipt-access-unknown = non indiqué par Google
# A moment follows.
receipt-access-ended = Carryout y a mis fin chez Google :
receipt-access-in-place = encore valable quand ce reçu a été établi

receipt-asked-for = Ce qui a été demandé
receipt-column-kind = Type de données
receipt-column-outcome = Résultat
receipt-column-files = Fichiers
receipt-column-size = Taille
receipt-outcome-got = Obtenu
receipt-outcome-incomplete = Obtenu, incomplet
receipt-outcome-empty = Vide
receipt-outcome-refused = Refusé
receipt-outcome-failed = Échec
receipt-outcome-cancelled = Annulé
receipt-outcome-not-granted = Non autorisé
receipt-file-count =
    { $count ->
        [one] { NUMBER($count) } fichier
       *[other] { NUMBER($count) } fichiers
    }
receipt-nothing = Aucune donnée
# $headline is a sentence without its full stop.
receipt-reason = { $headline }. { $reason }
# A moment follows: "Asked 18 May 2026, 14:02 CEST".
receipt-asked-at = Demandé le
receipt-state-of = État chez Google au
receipt-asked-again =
    { $count ->
        [one] Redemandé { NUMBER($count) } fois
       *[other] Redemandé { NUMBER($count) } fois
    }
# A name of Google's follows.
receipt-job = Tâche de Google
receipt-details = Détails
receipt-details-and-files =
    { $count ->
        [one] Détails et { NUMBER($count) } fichier
       *[other] Détails et { NUMBER($count) } fichiers
    }
receipt-exact-size = { BYTES($bytes) } ({ NUMBER($bytes) } octets)
# A name of Google's follows.
receipt-name-at-google = Chez Google :
receipt-generation = Génération
receipt-zip =
    { $count ->
        [one] ZIP avec { NUMBER($count) } fichier, { BYTES($bytes) } décompressés ; chaque entrée a été lue en entier
       *[other] ZIP avec { NUMBER($count) } fichiers, { BYTES($bytes) } décompressés ; chaque entrée a été lue en entier
    }
receipt-content = Contenu : { $kind }
receipt-broken =
    { $count ->
        [one] { NUMBER($count) } endommagé à l’intérieur
       *[other] { NUMBER($count) } endommagés à l’intérieur
    }
receipt-unusable = { NUMBER($count) } avec un nom inutilisable
receipt-not-exported =
    { $count ->
        [one] { NUMBER($count) } non exporté, selon l’index de Google
       *[other] { NUMBER($count) } non exportés, selon l’index de Google
    }
# Names of Google's follow.
receipt-services = incomplet, selon Google :

proof-checksum = somme de contrôle de Google
    .by = par la somme de contrôle de Google
proof-archive = sommes de contrôle propres à l’archive
    .by = par les sommes de contrôle propres à l’archive
proof-twice = par double réception identique
proof-length = par la longueur seulement
proof-end = par réception jusqu’au bout, sans longueur annoncée
# $proof is one of the above: "3 length only".
receipt-proof-count = { NUMBER($count) } { $proof }
receipt-proved = Preuve : { $proof }
receipt-files-proved =
    { $count ->
        [one] { NUMBER($count) } fichier, { BYTES($bytes) }. Il a été vérifié à son arrivée : { $proofs } ; ses sommes de contrôle figurent ci-dessous.
       *[other] { NUMBER($count) } fichiers, { BYTES($bytes) }. Chacun a été vérifié à son arrivée : { $proofs } ; ses sommes de contrôle figurent ci-dessous.
    }
# A name follows each of these: "Came from storage.example, which is …", "Google also listed a.zip; it is the same object as b.zip and is kept once".
receipt-host = Provient de
receipt-host-unknown = , qui n’est pas connu comme hôte de Google
receipt-earlier-archive = D’une archive antérieure, tâche
receipt-same-listed = Google a aussi indiqué
receipt-same-as = c’est le même objet que
receipt-same-once = et il n’est conservé qu’une fois

receipt-adjusted =
    { $count ->
        [one] { NUMBER($count) } nom a été adapté
       *[other] { NUMBER($count) } noms ont été adaptés
    }
receipt-adjusted-text = Certains noms ne conviennent pas à tous les ordinateurs. Rien n’a changé à l’intérieur des fichiers.
receipt-row-now = Maintenant
receipt-row-was = Avant

receipt-proof = Vérifiable des années plus tard
receipt-proof-text = Ce dossier est un paquet BagIt (RFC 8493) : des fichiers ordinaires, avec leurs sommes de contrôle dans manifest-sha256.txt. Ni Internet ni compte ne sont nécessaires. Chacune de ces commandes lit chaque octet et indique ce qui manque ou a changé :
receipt-proof-tools = La seconde est l’outil de la Library of Congress. Pour les programmes, le même reçu se trouve dans receipt.json.
# A moment stands between the two.
receipt-written = Établi le
receipt-written-by = par Carryout { $version }. N’est pas un produit Google.

finding-missing = { $path } est absent
finding-extra = { $path } n’est pas répertorié
finding-litter = { $path } a été laissé par un autre programme ; il ne fait pas partie de la copie
finding-too-deep = { $path } est trop profond et n’a pas été examiné
finding-too-many = { $path } contient plus de { NUMBER($most) } entrées ; le reste n’a pas été examiné
finding-fetch = { $path } renvoie à des fichiers à récupérer ailleurs ({ NUMBER($files) }) ; rien n’a été récupéré
finding-more = constats supplémentaires : { NUMBER($findings) }
finding-altered = { $path } a été modifié
finding-unreadable = { $path } ne peut pas être lu : { $why }
finding-not-a-file = { $path } n’est pas un fichier ordinaire
finding-outside = { $path } est hors du dossier et n’a pas été examiné
finding-contradicted = { $path } est répertorié avec deux sommes de contrôle différentes
finding-declaration = { $path } n’est pas une déclaration de paquet : { $says }
finding-line = { $path } est incompréhensible à la ligne { $number }
finding-method = { $path } n’a pas été utilisé : la méthode { $method } n’est pas prise en charge
finding-no-manifest = { $path } ne contient aucun manifeste de sommes SHA-256 ou SHA-512
finding-oxum = { $path } indique : octets { NUMBER($bytes) }, fichiers { NUMBER($files) } ; trouvés : octets { NUMBER($found_bytes) }, fichiers { NUMBER($found_files) }
finding-oxum-raw = { $path } compte { $says }, mais il y a { $found }
finding-receipt = { $path } ne correspond pas au paquet : { $what }
