### The overview: one card per account, its copies, and what the program keeps.
### Readers: page

connections-chips-unknown = Échéance inconnue
connections-chips-oneCopy = Une copie
connections-chips-usedUp = Épuisé
connections-chips-active = Actif
connections-chips-renewable = Actif
connections-chips-endsSoon = Expire bientôt
connections-chips-endsToday = Expire aujourd’hui
connections-chips-ended = Accès terminé
connections-chips-testing = Accès de test

connections-until = Accès jusqu’au
connections-ended = depuis le

connections-text-unknown = Google n’a pas encore indiqué jusqu’à quand cet accès dure.
connections-text-oneCopy = Commencez dans les 24 heures suivant l’autorisation.
connections-text-usedUp = Cette autorisation valait pour une copie. Autorisez de nouveau pour refaire une copie.
connections-text-renewable = Vous pouvez renouveler maintenant.
connections-text-endsSoon = Vous pouvez renouveler maintenant. Après l’échéance, aucune nouvelle copie ; vos fichiers restent.
connections-text-ends = Ensuite, aucune nouvelle copie ; vos fichiers restent.
connections-text-ended = Google ne permet plus la copie. Vos fichiers sont en sécurité.
connections-text-testing = Google limite les versions de test à 7 jours, sans renouvellement possible.

connections-renew-from = Renouvellement possible à partir du { $date }.
connections-name = Nom de ce compte
connections-rename = Renommer
connections-save = Enregistrer
connections-start-now = Commencer
connections-choose = Choisir les données à copier
connections-copy-again-from = Prochaine copie possible : { $when }. Google autorise une copie par jour.
connections-allow-again = Autoriser de nouveau
connections-remove-connection = Retirer la connexion…
connections-finish = Terminer
connections-finish-hint = « Terminer » indique à Google que vous avez tout. L’autorisation prend fin aussitôt.
connections-renew = Renouveler
connections-renew-waiting = En attente. Avez-vous cliqué sur « Renouveler » sur la page de Google ?
connections-check-now = Vérifier
connections-renew-checking = Demande de la nouvelle date à Google…
connections-renewed = Renouvelé. Accès jusqu’au { $date }.
connections-renewed-no-date = Renouvelé.
connections-unchanged = Google indique toujours le { $date }. Si vous venez de renouveler, réessayez dans une minute.
connections-unchanged-no-date = Google indique toujours la même date. Si vous venez de renouveler, réessayez dans une minute.
connections-partly = Une partie a été renouvelée. Le reste expire toujours le { $date }.
connections-untold = L’accès fonctionne, mais Google ne dit pas jusqu’à quand. Si vous avez renouvelé, il continue après le { $date }.
connections-untold-no-date = L’accès fonctionne, mais Google ne dit pas jusqu’à quand.
connections-unasked = Google n’a pas pu être interrogé. Vérifiez de nouveau quand vous serez en ligne.
connections-renew-ended = Google indique que cet accès a pris fin. Autorisez de nouveau l’accès pour continuer.
connections-delete-files = Supprimer les copies…

connections-bin-title = { $name } : placer les copies dans la corbeille ?
connections-bin-what = Ceci va dans la corbeille de cet ordinateur :
connections-bin-copies =
    { $copies ->
        [one] { NUMBER($copies) } copie
       *[other] { NUMBER($copies) } copies
    }, { $files ->
        [one] { NUMBER($files) } fichier
       *[other] { NUMBER($files) } fichiers
    }, { BYTES($bytes) }
connections-bin-stays = Ceci reste :
connections-bin-access = L’accès à Google, la planification et tout autre contenu de ces dossiers.
connections-bin-again = La prochaine copie retéléchargera tout. Tant que vous n’avez pas vidé la corbeille, vous pouvez y récupérer les copies.
connections-bin-busy = Une copie est en cours. Annulez-la d’abord, ou attendez qu’elle soit terminée.
connections-bin-yes = Placer dans la corbeille
connections-bin-no = Garder les fichiers

connections-binned-row = dans la corbeille depuis : { $when }
connections-binning-row = mise à la corbeille en cours
connections-refused-row = mise à la corbeille impossible
connections-disconnect = Déconnecter…
connections-start-by = À commencer avant : { $when }. Google conseille de le faire dans les 24 heures suivant l’autorisation.
connections-started-late = Les 24 heures que Google conseille pour commencer sont écoulées. Commencez maintenant ; si Google refuse, autorisez de nouveau.

connections-ways-pause = Suspendre les copies automatiques
connections-ways-go-on = Reprendre les copies automatiques
connections-ways-change = Modifier la durée d’accès…
connections-ways-disconnect-text = Met fin à l’accès chez Google et supprime ici les clés de connexion. Vos fichiers restent.
connections-ways-remove-text = Supprime ce qui reste ici des clés. Les fichiers restent.

connections-change-title = Modifier la durée accordée par Google à { $name } ?
connections-change-intro = Google ne passe de « une fois » à une durée, ou l’inverse, qu’après la fin de l’autorisation actuelle. Voici ce qui se passe, dans l’ordre :
connections-change-first =
    { $count ->
        [one] La copie en cours est d’abord menée à terme, pour que rien ne soit perdu.
       *[other] Les { NUMBER($count) } copies en cours sont d’abord menées à terme, pour que rien ne soit perdu.
    }
connections-change-unfinished = Pas encore copié : { $titles }.
connections-change-ends =
    { $count ->
        [one] L’autorisation pour { NUMBER($count) } catégorie prend fin.
       *[other] L’autorisation pour les { NUMBER($count) } catégories prend fin.
    }
connections-change-siblings = { $names } correspond peut-être au même compte Google. Dans ce cas, cet accès prend fin aussi.
connections-change-asks = Google vous redemande votre accord. Vous choisissez alors une fois, 30 jours ou 180 jours.
connections-change-stays = Vos fichiers, le nom et vos paramètres restent.
connections-change-no = Ne rien changer
connections-change-yes = Modifier
connections-change-after = Terminer d’abord, puis modifier
connections-change-now = Arrêter et modifier maintenant
connections-change-now-hint = Les archives pas encore copiées sont supprimées chez Google. Ce qui est ici reste.

connections-switching = L’autorisation sera modifiée dès que tout ce qui est en cours sera terminé.
connections-switching-now = Fin de l’autorisation actuelle…
connections-keep = Garder l’autorisation actuelle
connections-disconnecting = Déconnexion…
connections-running =
    { $done ->
        [one] Copie en cours : { NUMBER($done) } sur { NUMBER($all) } terminée
       *[other] Copie en cours : { NUMBER($done) } sur { NUMBER($all) } terminées
    }
connections-paused-row =
    { $done ->
        [one] En pause : { NUMBER($done) } sur { NUMBER($all) } terminée
       *[other] En pause : { NUMBER($done) } sur { NUMBER($all) } terminées
    }
connections-blocked-row = Attend votre intervention
connections-cancelled-row =
    { $count ->
        [one] Annulée, { NUMBER($count) } catégorie
       *[other] Annulée, { NUMBER($count) } catégories
    }
connections-done-row =
    { $got ->
        [one] { NUMBER($got) } catégorie
       *[other] { NUMBER($got) } catégories
    }, { BYTES($bytes) }
connections-missing-row =
    { $count ->
        [one] { NUMBER($count) } manquante
       *[other] { NUMBER($count) } manquantes
    }
connections-show = Afficher
connections-show-copy = Afficher la copie : { $when }
connections-no-copies = Rien n’est encore copié. Choisissez les données à copier.

connections-dialog-title = Déconnecter { $name } de Google ?
connections-dialog-what = Ceci prend fin
connections-dialog-ends =
    { $count ->
        [one] L’accès à { NUMBER($count) } catégorie prend fin, chez Google aussi.
       *[other] L’accès aux { NUMBER($count) } catégories prend fin, chez Google aussi.
    }
connections-dialog-running =
    { $count ->
        [one] La copie en cours s’arrête.
       *[other] Les { NUMBER($count) } copies en cours s’arrêtent.
    }
connections-dialog-lost = Les archives pas encore copiées sont supprimées chez Google : { $titles }.
connections-dialog-siblings = Si { $names } correspond au même compte Google, cet accès prend fin aussi.
connections-dialog-keys = Les clés de connexion sont supprimées ici : { $store }.
connections-dialog-stays = Ceci reste
connections-dialog-files = Vos fichiers et reçus, { BYTES($bytes) }.
connections-dialog-files-in = Vos fichiers et reçus, { BYTES($bytes) } dans { $folder }.
connections-dialog-no-files = Tout ce qui se trouve dans vos dossiers. Carryout ne supprime aucun fichier.
connections-dialog-yes = Déconnecter
connections-dialog-here-only-hint = Supprime seulement les clés de cet ordinateur. Chez Google, l’accès reste jusqu’à son échéance ou jusqu’à ce que vous y mettiez fin.

connections-dialog-schedule-day = Les copies quotidiennes s’arrêtent.
connections-dialog-schedule-week = Les copies hebdomadaires s’arrêtent.
connections-dialog-schedule-month = Les copies mensuelles s’arrêtent.

connections-dialog-first = Voir ce qui est en cours
connections-dialog-here-title = Déconnecter { $name } sur cet ordinateur seulement ?
connections-dialog-here-yes = Déconnecter ici seulement
connections-dialog-here-stays = L’accès chez Google, jusqu’à son échéance ou jusqu’à ce que vous y mettiez fin.
connections-dialog-no = Garder la connexion


connections-known-store-state-checking = vérification en cours
connections-known-store-state-ready = fonctionne
connections-known-store-state-unavailable = inutilisable
connections-known-store-state-untilQuit = non utilisé : les clés restent en mémoire jusqu’à la fermeture

connections-known-no-entries = Aucune clé n’est conservée.
connections-known-built-in = fourni avec le programme
connections-known-add-project = Ajouter un fichier client…
connections-known-remove = Retirer
connections-known-no-projects = Aucun fichier client.
connections-known-since = connecté le { $date }
connections-known-grant = autorisation du { $date }
connections-known-grant-ends = échéance le { $date }
connections-known-grant-ended = accès terminé
connections-known-one-time = une copie
connections-known-no-folder = aucun dossier
connections-dialog-here = Sur cet ordinateur seulement…
