### The overview: what is safe, what is not, and one card per account.
### Readers: page

overview-needs-heading = Demande votre attention
overview-failed =
    { $count ->
        [one] { $name } : { NUMBER($count) } catégorie a échoué
       *[other] { $name } : { NUMBER($count) } catégories ont échoué
    }
overview-failed-text = Copie : { $when }. Tout le reste est là et vérifié.
overview-show-copy = Afficher la copie
overview-show-copies = Afficher les copies
overview-new-items = Nouveaux éléments par jour
overview-new-items-text = sur les 30 derniers jours, maximum le { $most }
overview-new-items-none = Aucun élément n’est daté des 30 derniers jours.
overview-new-items-says = Éléments datés des 30 derniers jours : { NUMBER($count) }. Maximum le { $most } : { NUMBER($top) }
overview-col-items = Éléments
overview-items =
    { $count ->
        [one] { NUMBER($count) } élément
       *[other] { NUMBER($count) } éléments
    }
overview-look = Voir mes données
overview-by-category =
    { $count ->
        [one] { NUMBER($count) } catégorie
       *[other] Les { NUMBER($count) } catégories
    }
overview-col-category = Catégorie
overview-up-to-date = À jour
overview-needs =
    { $count ->
        [one] { NUMBER($count) } point demande votre attention
       *[other] { NUMBER($count) } points demandent votre attention
    }
overview-not-changing = { $name } : accès en cours de modification
overview-not-ended = { $name } : l’accès a pris fin
overview-not-usedUp = { $name } : l’accès valait pour une copie
overview-not-underWay = { $name } : copie en cours
overview-not-waiting = { $name } : en attente de la connexion à Internet
overview-not-never = { $name } : rien n’est encore copié
overview-not-incomplete = { $name } : la dernière copie est incomplète
overview-not-late = { $name } : une copie est en retard
overview-status-underWay = Copie en cours
overview-status-incomplete = Incomplète
overview-status-late = En retard
overview-status-changing = Modification
overview-safe = Tout ce qui a été copié à ce jour est en sécurité et reste sur cet ordinateur.
overview-copies-since =
    { $count ->
        [one] { NUMBER($count) } copie depuis le { $date }. Vous n’avez rien à faire.
       *[other] { NUMBER($count) } copies depuis le { $date }. Vous n’avez rien à faire.
    }
overview-glance = En bref
overview-fact-last = Dernière copie
overview-fact-next = Prochaine copie
overview-fact-access = Premier accès à expirer
overview-fact-here = Sur cet ordinateur
overview-under-way = En cours
overview-none-yet = Aucune
overview-soon = Bientôt
overview-not-known = Inconnu
overview-automatic = { $name }, automatique
overview-by-hand = Seulement quand vous la lancez
overview-copy-complete = Complète, chaque fichier vérifié
overview-copy-missing =
    { $count ->
        [one] { NUMBER($count) } catégorie manquante
       *[other] { NUMBER($count) } catégories manquantes
    }
overview-copy-binned = Dans la corbeille
overview-copies-kept =
    { $count ->
        [one] { NUMBER($count) } copie
       *[other] { NUMBER($count) } copies
    }
overview-free = { BYTES($bytes) } libres
overview-here = Ce qui est ici
overview-as-table = Afficher en tableau
overview-calendar =
    { $weeks ->
        [one] Copies, dernière semaine
       *[other] Copies, { NUMBER($weeks) } dernières semaines
    }
overview-calendar-label = Copies des { NUMBER($weeks) } dernières semaines. Jours avec copie : { NUMBER($made) }, en retard : { NUMBER($late) }, incomplète : { NUMBER($partly) }, manquée : { NUMBER($missed) }.
overview-day-none = Aucune copie
overview-day-made = Faite
overview-day-late = En retard
overview-day-partly = Partielle
overview-day-missed = Manquée
overview-day-planned = Prévue
overview-col-day = Jour
overview-col-copy = Copie
overview-col-account = Compte
overview-col-state = État
overview-col-actions = Actions
overview-col-product = Produit
overview-col-size = Taille
overview-ring =
    { $days ->
        [one] Encore { NUMBER($days) } jour d’accès, jusqu’au { $date }
       *[other] Encore { NUMBER($days) } jours d’accès, jusqu’au { $date }
    }
overview-ring-unknown = L’échéance de l’accès est inconnue
overview-days-left =
    { $days ->
        [one] jour restant
       *[other] jours restants
    }
overview-today = Aujourd’hui
overview-copy-now = Copier
overview-copy-all = Tout copier
overview-copy-all-none = Aucun compte ne peut être copié maintenant.
overview-renew-one-copy = L’accès pour une copie ne peut pas être renouvelé.
overview-table = Tableau
