### One copy, from the request to the receipt.
### Readers: page

copy-heading-running = { $name } : copie en cours
copy-heading-paused = { $name } : en pause
copy-heading-blocked = { $name } : attend votre intervention
copy-heading-done = { $name } : copie terminée
copy-heading-cancelled = { $name } : copie annulée
copy-starting = Lancement de la copie…

copy-steps-asking = Demande à Google
copy-steps-preparing = Préparation par Google
copy-steps-ready = Prêt
copy-steps-copying = Copie
copy-steps-saved = Vérifié et enregistré

copy-saved =
    { $done ->
        [one] { NUMBER($done) } sur { NUMBER($all) } terminée
       *[other] { NUMBER($done) } sur { NUMBER($all) } terminées
    }
copy-preparing =
    { $count ->
        [one] Google en prépare 1
       *[other] Google en prépare { NUMBER($count) }
    }
copy-copying = { NUMBER($count) } en cours de copie
copy-failed =
    { $count ->
        [one] { NUMBER($count) } échec
       *[other] { NUMBER($count) } échecs
    }
copy-partly = Présent en partie
copy-asked = demandé : { $when }
copy-looked = dernière vérification : { $when }
copy-next-look = prochaine vérification : { $when }
copy-possible = possible à partir de : { $when }
copy-possible-from = Prochaine copie possible : { $when }.
copy-kept-until = gardé par Google jusqu’au { $date }
copy-usual = d’habitude { $range }
copy-retried =
    { $count ->
        [one] redemandé une fois
       *[other] redemandé { NUMBER($count) } fois
    }
copy-progress = Progression de la copie
copy-bytes-of = { BYTES($done) } sur { BYTES($total) }
copy-so-far = connus à ce stade
copy-left = encore { DURATION($seconds) } environ
copy-calculating = temps restant : calcul en cours
copy-speed = { BYTES($bytes) }/s
copy-limited = Limité à { $rate }.
copy-change-limit = Modifier…
copy-slow = Google prépare depuis { $span }. Les grandes collections prennent des jours ; après sept jours, elles peuvent être redemandées.
copy-no-size = Les tailles seront connues quand Google sera prêt. Cela peut prendre des minutes, des heures ou des jours.
copy-pause = Pause
copy-resume = Reprendre
copy-left-out = Laissé de côté, car une autre copie l’apportait déjà : { $list }.
copy-safe-start = Le programme s’est arrêté deux fois au même endroit de cette copie ; elle attend donc votre décision. Rien n’est perdu ; « Reprendre » réessaie.
copy-paused-text = Rien n’est téléchargé pendant la pause. Google poursuit la préparation.
copy-stop = Annuler la copie…
copy-stop-title = Annuler cette copie ?
copy-stop-text = Ce qui est déjà enregistré reste dans le dossier. Google supprime tout le reste.
copy-stop-yes = Annuler la copie
copy-stop-no = Poursuivre la copie
copy-after-move = Le téléchargement reprend après le déplacement.
copy-lid = Vous pouvez fermer la fenêtre ou quitter Carryout. La copie reprendra où elle en était.
copy-in-bin = Fichiers de cette copie dans la corbeille de cet ordinateur depuis : { $when }. Vous pouvez les y récupérer.
copy-goes-to-bin = Les fichiers de cette copie sont en route vers la corbeille.
copy-try-now = Réessayer

copy-space-needed = Encore { BYTES($bytes) } à venir.
copy-space-free = { BYTES($bytes) } y sont libres.

copy-losing-what =
    { $count ->
        [one] Google supprime cette archive le { $when } ({ $away }).
       *[other] Google commence à supprimer { NUMBER($count) } archives le { $when } ({ $away }).
    }
copy-losing-why = Il conserve une archive 14 jours.
copy-losing-resume = Cliquez sur « Reprendre » avant cette date.
copy-losing-solve = Réglez le problème avant cette date, sinon il faudra tout redemander.
copy-losing-wait = Ce qui ne sera pas arrivé d’ici là devra être redemandé.

copy-moving-title = Déplacement de cette copie dans un autre dossier
copy-moving-progress = Progression du déplacement
copy-moving-safe = L’ancien dossier reste intact jusqu’à ce que tout soit vérifié dans le nouveau.
copy-moving-anew = L’ancien dossier est inaccessible et reste tel quel. Son contenu est retéléchargé depuis Google.

copy-unpack-title = Décompresser
copy-unpack-done = Décompressé
copy-unpack-text = Google place vos fichiers dans des archives. Carryout peut les décompresser à côté des originaux, qui restent tels quels.
copy-unpack-stopped = La décompression a été arrêtée. Ce qui est décompressé reste ; elle reprendra où elle en était.
copy-unpack-offer = Décompresser à côté des originaux…
copy-unpack-go-on = Poursuivre la décompression…
copy-unpack-needs = Cela demande { BYTES($bytes) }.
copy-unpack-free = { BYTES($bytes) } y sont libres.
copy-unpack-tight = Il n’y a pas assez de place pour tout. Ce qui tient est décompressé ; le reste attend de la place.
copy-unpack-begin = Décompresser
copy-unpack-no = Pas maintenant
copy-unpack-progress = Progression de la décompression
copy-unpack-lid = Vous pouvez fermer la fenêtre ou quitter Carryout. La décompression reprendra où elle en était.
copy-unpack-stop = Arrêter la décompression
copy-unpack-result =
    { $files ->
        [one] { NUMBER($files) } fichier
       *[other] { NUMBER($files) } fichiers
    }, { BYTES($bytes) }
copy-unpack-refused =
    { $count ->
        [one] { NUMBER($count) } entrée a été laissée de côté : un lien, ou un nom qui mène ailleurs.
       *[other] { NUMBER($count) } entrées ont été laissées de côté : des liens, ou des noms qui mènent ailleurs.
    }
copy-unpack-broken =
    { $count ->
        [one] { NUMBER($count) } entrée n’a pas pu être lue en entier. L’original reste.
       *[other] { NUMBER($count) } entrées n’ont pas pu être lues en entier. Les originaux restent.
    }
copy-unpack-adjusted =
    { $count ->
        [one] { NUMBER($count) } nom a été adapté
       *[other] { NUMBER($count) } noms ont été adaptés
    }
copy-unpack-map = Certains disques n’acceptent pas de tels noms. Chaque dossier contient un fichier names.json avec les anciens et les nouveaux.
copy-unpack-more = et { NUMBER($count) } de plus

copy-open-folder = Ouvrir le dossier
copy-open-receipt = Reçu
copy-awaits-round = Attend votre autorisation
copy-retry = Réessayer
copy-retry-all = Réessayer tous les échecs
copy-retry-ask =
    { $count ->
        [one] { NUMBER($count) } catégorie a échoué
       *[other] { NUMBER($count) } catégories ont échoué
    }
copy-shared =
    { $count ->
        [one] Ceci bloque { NUMBER($count) } catégorie
       *[other] Ceci bloque { NUMBER($count) } catégories
    }
copy-rows = Catégories

copy-outcome-saved = Vérifié et enregistré
copy-outcome-empty = Aucune donnée
copy-outcome-refused = Refusé par Google
copy-outcome-failed = Échec
copy-outcome-cancelled = Annulé

copy-files-of = Fichiers : { $title }
copy-file-name = Fichier
copy-file-size = Taille
copy-file-state = État
copy-file-saved = Vérifié et enregistré
copy-proof-checksum = par la somme de contrôle de Google
copy-proof-archive = par les sommes de contrôle de l’archive
copy-proof-twice = par double réception identique
copy-proof-length = par la longueur seulement
copy-proof-end = par réception jusqu’au bout, sans longueur annoncée
copy-proof-count =
    { $count ->
        [one] { NUMBER($count) } fichier { $how }
       *[other] { NUMBER($count) } fichiers { $how }
    }
copy-proofs = Vérification des fichiers : { $list }.
copy-file-arriving = { BYTES($done) } arrivés
copy-file-waiting = En attente
copy-period-range = Du { $from } au { $to }
copy-period-since = Depuis le { $from }
copy-period-until = Jusqu’au { $to }
copy-started = Début : { $when }
copy-finished = Fin : { $when }
copy-receipt = Reçu
copy-receipt-gone = Tout ce qui figure ici était complet et vérifié. Les fichiers sont maintenant dans la corbeille.
copy-asked-for = Demandées
copy-got = Avec données
copy-empty = Aucune donnée
copy-missing = Échecs
copy-files = Fichiers
copy-size = Taille
copy-nothing-for = Google n’a aucune donnée dans : { $titles }.

copy-news-progress = { NUMBER($percent) } % copiés.
copy-news-finished =
    { $done ->
        [one] { NUMBER($done) } catégorie sur { NUMBER($all) } est terminée.
       *[other] { NUMBER($done) } catégories sur { NUMBER($all) } sont terminées.
    }
copy-news-done = La copie est complète. Le reçu est établi.
copy-news-blocked = La copie attend votre intervention.
copy-news-paused = En pause.
copy-news-resumed = Copie reprise.
copy-heading-held = { $name } : en attente
copy-pieces-here =
    { $done ->
        [one] { NUMBER($done) } catégorie sur { NUMBER($all) } terminée
       *[other] { NUMBER($done) } catégories sur { NUMBER($all) } terminées
    }
copy-preparing-more = Google en prépare { NUMBER($count) } de plus.
copy-category = Catégorie
copy-state = État
copy-state-steps = en cinq étapes : demande, préparation, prêt, copie, vérifié et enregistré
copy-timeline = Chronologie : les heures sont dans les détails de chaque catégorie
copy-key-preparing = Préparation par Google
copy-key-ready = Prêt chez Google
copy-key-fetched = Téléchargé et enregistré
copy-key-expected = Prévu
copy-key-now = Maintenant
copy-ready-at = prêt : { $when }
copy-saved-at = enregistré : { $when }
copy-came = Ce qui est arrivé
copy-came-home = { BYTES($bytes) } sont arrivés chez vous
copy-came-nothing = Aucune donnée cette fois
copy-for = Pour { $name }.
copy-all-checked =
    { $count ->
        [one] Le fichier est complet et vérifié.
       *[other] Les { NUMBER($count) } fichiers sont complets et vérifiés.
    }
copy-bars = Les barres indiquent
copy-look = Consulter
copy-empty-title =
    { $count ->
        [one] { NUMBER($count) } catégorie est vide
       *[other] { NUMBER($count) } catégories sont vides
    }
copy-failed-title =
    { $count ->
        [one] { NUMBER($count) } catégorie a échoué
       *[other] { NUMBER($count) } catégories ont échoué
    }
copy-from-to = { $from } – { $to }
copy-access-ended = Carryout a mis fin à l’accès unique chez Google le { $when }.
copy-progress-of = Progression : { $title }
