### Copies that begin by themselves, and the reminder before access ends.
### Readers: page

fresh-label = Copies automatiques

fresh-every-off = Désactivées
fresh-every-day = Chaque jour
fresh-every-week = Chaque semaine
fresh-every-month = Chaque mois

fresh-next = Prochaine :
fresh-paused = En pause. Rien n’est copié automatiquement.
fresh-when-finished = quand la copie en cours sera terminée
fresh-soon = dès que possible
fresh-how = Là où Google le permet, les copies suivantes ne demandent que les nouveautés ; les autres catégories sont copiées entièrement à chaque fois.
fresh-open = Cela se fait pendant que Carryout est ouvert. Les copies manquées sont remplacées par une seule à la prochaine ouverture.
fresh-always = Cela se fait aussi sans fenêtre. Les copies manquées sont remplacées par une seule à la prochaine ouverture.
fresh-start-with-computer = Démarrer avec cet ordinateur
fresh-offer = Carryout peut refaire cette copie automatiquement, tant que Google donne l’accès.
fresh-keep = Conserver les copies
fresh-keep-all = Toutes
fresh-keep-last =
    { $count ->
        [one] Au moins { NUMBER($count) } copie
       *[other] Au moins { NUMBER($count) } copies
    }
fresh-keep-how = Une ancienne copie va à la corbeille dès que des copies plus récentes et vérifiées contiennent tout son contenu. Celles dont dépendent des copies plus récentes restent. De temps en temps, tout est recopié pour que les anciennes puissent être retirées.
fresh-calendar = Ajouter à l’agenda…
fresh-calendar-saved = Enregistré. Ouvrez le fichier pour l’ajouter à votre agenda.
