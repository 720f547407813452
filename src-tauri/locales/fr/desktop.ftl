### Notices on the desktop: a title, and a line below it. And the reminder for the calendar.
### Readers: rust

desktop-goes-on = Carryout poursuit la copie
    .text = Rouvrez-le pour voir où elle en est.
desktop-consented = Accès accordé
    .text = Continuez dans la fenêtre de Carryout.
desktop-complete = Votre copie est complète
    .text =
        { $got ->
            [one] { $name } : { NUMBER($got) } catégorie sur { NUMBER($asked) } est arrivée et vérifiée.
           *[other] { $name } : { NUMBER($got) } catégories sur { NUMBER($asked) } sont arrivées et vérifiées.
        }
desktop-incomplete = Votre copie est terminée, mais incomplète
    .text =
        { $got ->
            [one] { $name } : { NUMBER($got) } catégorie sur { NUMBER($asked) } est arrivée et vérifiée ; échecs : { NUMBER($missing) }.
           *[other] { $name } : { NUMBER($got) } catégories sur { NUMBER($asked) } sont arrivées et vérifiées ; échecs : { NUMBER($missing) }.
        }
# $headline is a sentence without its full stop: "The disk is full".
desktop-needs-you = Carryout attend votre intervention
    .text = { $name } : { $headline }.
# Up to four lines follow, one for each copy.
desktop-several-needs-you = Carryout attend votre intervention
desktop-several-complete = Vos copies sont complètes
desktop-several-more = et { NUMBER($count) } de plus
desktop-access-ended = { $name } : l’accès a pris fin
    .text = Google ne permet plus à Carryout de copier. Vos fichiers sont en sécurité. Autorisez de nouveau l’accès pour continuer.
desktop-access-ends = { $name } : l’accès expire le { $day }
    .text = Ensuite, aucune nouvelle copie ; vos fichiers restent. Carryout indique comment continuer.
desktop-access-ends-today = { $name } : l’accès expire le { $day } à { $time }
    .text = Ensuite, aucune nouvelle copie ; vos fichiers restent.

desktop-dialog-client = Choisir le fichier client de Google
desktop-dialog-folder = Choisir où vont les copies
desktop-dialog-reminder = Enregistrer le rappel pour votre agenda
desktop-dialog-diagnostics = Enregistrer le fichier de diagnostic
desktop-dialog-export = Exporter
desktop-dialog-evidence = Choisir où enregistrer la preuve
desktop-kind-client = Fichier client (JSON)
desktop-kind-calendar = Fichier d’agenda (iCalendar)
desktop-kind-zip = Archive ZIP
# Why the computer is kept awake, as some systems show it.
desktop-awake = Copie de données en cours
# Why the computer waits a moment before it shuts down, as some systems show it.
desktop-shutdown = Enregistrement de l’état des copies
# The name of the password store that Carryout makes where the system has none.
desktop-keyring = Trousseau par défaut
# An account that the user gave no name.
desktop-account = Compte Google
desktop-hangs = Carryout est déjà ouvert, mais ne répond pas. Fermez-le avec le gestionnaire des tâches du système ou en vous déconnectant de la session, puis relancez-le. Rien n’est perdu : les copies reprennent où elles en étaient.

calendar-summary = { $name } : l’accès expire (Carryout)
calendar-description = Après ce moment, Carryout ne peut plus rien copier de nouveau pour { $name }. Vos fichiers restent. Ouvrez Carryout avant, pour renouveler l’accès ou l’autoriser de nouveau.
calendar-link = Page de Google : { $address }
# A file's name, without its ending.
calendar-file = Carryout - expiration de l’accès de { $name }
