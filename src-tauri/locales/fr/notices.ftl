### Notices in the window, and the diagnostics file.
### Readers: page

notices-ends = { $name } : l’accès expire le { $date } ({ $left }).
notices-ends-text = Ensuite, aucune nouvelle copie ; vos fichiers restent.
notices-ended = { $name } : l’accès a pris fin.
notices-ended-text =
    Google ne permet plus de copier { $count ->
        [one] { NUMBER($count) } catégorie
       *[other] { NUMBER($count) } catégories
    }. Vos fichiers sont en sécurité.
notices-show = Voir comment faire
notices-dismiss = Ignorer
notices-title = Notifications
notices-finished = Quand quelque chose est terminé
notices-finished-hint = Une copie est complète ; un accès a été accordé.
notices-needs-me = Quand mon intervention est nécessaire
notices-needs-me-hint = Un accès expire, le disque est plein, un disque manque, une catégorie a échoué.
notices-rest = Ce qui est désactivé ici reste affiché dans cette fenêtre.
notices-ask = Vous avertir sur le bureau quand c’est terminé ou que cela demande votre attention ?
notices-ask-hint = Vous pouvez fermer la fenêtre en attendant.
notices-ask-yes = Oui, m’avertir
notices-ask-no = Non, merci
notices-asked-yes = Vous recevrez une notification.
notices-asked-no = Vous ne recevrez pas de notification. Tout se trouve dans la vue d’ensemble.

notices-diagnostics-heading = Pour obtenir de l’aide
notices-diagnostics-intro = Un fichier de diagnostic indique ce que ce programme a fait, à l’intention de qui vous aide. Rien n’est envoyé automatiquement.
notices-diagnostics-open = Exporter le diagnostic…
notices-diagnostics-clear = Vider les journaux
notices-diagnostics-cleared = Les journaux sont vidés.
notices-diagnostics-title = Exporter le diagnostic
notices-diagnostics-contents = Le fichier sera une archive ZIP contenant ceci :
notices-diagnostics-masked = Il ne contient jamais de clés. Les noms que vous avez donnés, les chemins, les adresses et les données de compte sont masqués.
notices-diagnostics-save = Enregistrer…
notices-diagnostics-saved = Le fichier de diagnostic est enregistré.
