### The steps through Google's page.
### Readers: page

consent-asks =
    { $rounds ->
        [1] Google vous demandera votre accord une fois
        [2] Google vous demandera votre accord deux fois
       *[other] Google vous demandera votre accord { NUMBER($rounds) } fois
    }
consent-why-rounds = Une demande ne doit pas être trop longue : il y a donc plusieurs étapes, toutes rapides.
consent-one-round = Votre navigateur ouvre la page de Google. Carryout ne voit jamais votre mot de passe.
consent-round = Étape { NUMBER($number) }
consent-round-of = Étape { NUMBER($number) } sur { NUMBER($of) }
consent-in-round = Toutes les catégories de cette étape
consent-round-gave =
    { $got ->
        [one] { NUMBER($got) } sur { NUMBER($asked) } autorisée
       *[other] { NUMBER($got) } sur { NUMBER($asked) } autorisées
    }
consent-switched = L’autorisation précédente a pris fin. Choisissez sur la page de Google la durée voulue cette fois.
consent-how-long = Durée de l’accès donné par Google
consent-once = Une fois
consent-month = 30 jours
consent-half = 180 jours
consent-good = Sur la page de Google
consent-tick = Cochez les cases.
consent-same-account = Utilisez le même compte à chaque étape.
consent-one-account = Vérifiez quel compte vous utilisez.
consent-open-google = Continuer vers Google
consent-opening = Ouverture de votre navigateur…
consent-waiting = En attente de votre réponse dans le navigateur
consent-waiting-text = Autorisez l’accès sur la page de Google, puis revenez. Cette fenêtre s’en aperçoit toute seule.
consent-since = Ouverte à { $time }, { $away }
consent-since-now = Ouverte à { $time }
consent-again = Rouvrir la page
consent-copy-link = Copier le lien
consent-link-copied = Lien copié. Ouvrez-le dans un navigateur de cet ordinateur.
consent-no-browser = Votre navigateur n’a pas pu être ouvert. Copiez le lien et ouvrez-le vous-même.
consent-saving = Réponse reçue
consent-saving-text = Enregistrement de l’accès dans votre trousseau…
consent-between = Étape { NUMBER($number) } sur { NUMBER($of) } terminée
consent-next = Continuer vers Google pour l’étape { NUMBER($number) }
consent-gave-all =
    { $count ->
        [one] Accès accordé à { NUMBER($count) } catégorie
       *[other] Accès accordé aux { NUMBER($count) } catégories
    }
consent-gave =
    { $got ->
        [one] Accès accordé à { NUMBER($got) } catégorie sur { NUMBER($asked) }
       *[other] Accès accordé à { NUMBER($got) } catégories sur { NUMBER($asked) }
    }
consent-gave-nothing = Aucun accès accordé
consent-choose-again = Revenir à votre choix
consent-not-given = Non accordées
consent-not-given-text = Ce n’est pas un problème si vous les avez omises volontairement.
consent-ask-again = Les redemander
consent-go-on = Continuer avec { NUMBER($count) }
consent-to-copy = Afficher la copie
consent-done = Terminé
consent-failed = L’accès n’a pas été accordé
consent-denied = Vous avez choisi de ne pas autoriser l’accès
consent-denied-text = Pas de problème. Rien n’a été copié. Vous pouvez choisir moins de catégories et redemander, ou en rester là.
consent-denied-later = Pas de problème. Ce que vous avez déjà autorisé est en cours de copie. Vous pouvez réessayer, ou laisser le reste de côté.

consent-begun-begun =
    { $count ->
        [one] { NUMBER($count) } catégorie est déjà en cours de copie
       *[other] { NUMBER($count) } catégories sont déjà en cours de copie
    }
consent-begun-preparing = Google les prépare en attendant. Rien ne presse.
consent-begun-here =
    { $done ->
        [one] { NUMBER($done) } sur { NUMBER($all) } terminée.
       *[other] { NUMBER($done) } sur { NUMBER($all) } terminées.
    }
consent-begun-waiting =
    { $count ->
        [one] { NUMBER($count) } de plus sera demandée dès que vous l’autoriserez.
       *[other] { NUMBER($count) } de plus seront demandées dès que vous les autoriserez.
    }

consent-stop = S’arrêter ici
consent-name = Nommez ce compte
consent-name-hint = Google ne dit pas de quel compte il s’agit. Un nom vous aide à le reconnaître, par exemple « Anna perso ».
consent-name-stays = Sans nom, il s’appellera « { $name } ».
consent-name-placeholder = Mon compte Google
consent-paste = La page indique qu’elle ne peut pas se connecter ?
consent-paste-text = Copiez alors l’adresse complète en haut de cette page du navigateur et collez-la ici. Elle commence par http://127.0.0.1.
consent-paste-label = Adresse du navigateur
consent-paste-button = Utiliser cette adresse
consent-see = Que montre la page ?
consent-no-error = Pas d’erreur
consent-an-error = Une erreur
consent-error-hint = Google l’indique à la fin de sa page.
consent-error-name = Erreur { $number } : { $name }

consent-helper-unticked = Des cases, toutes vides
    .text = C’est normal. Cochez celles que vous voulez, puis cliquez sur « Continuer ».
consent-helper-unverified = « Google n’a pas validé cette application »
    .text = Si vous savez qui l’a créée, par exemple pour votre propre projet, cliquez sur « Paramètres avancés », puis « Accéder à … ».
consent-helper-tooMany = « 400. Il s’agit d’une erreur » ou une page vide
    .text = Google ne peut peut-être pas en afficher autant à la fois. Nous demanderons par étapes plus petites ; rien de ce que vous avez coché n’est perdu.
consent-helper-unreachable = « Ce site est inaccessible », adresse 127.0.0.1
    .text = Vous y êtes presque. Collez l’adresse de cette page dans le champ ci-dessous.
consent-helper-nothing = Aucune page ne s’est ouverte
    .text = Rouvrez-la, ou copiez le lien dans un navigateur de cet ordinateur.

consent-errors-tester = « Accès bloqué : … n’a pas terminé la procédure de validation de Google »
consent-errors-account = « Vous ne pouvez pas utiliser ce compte », ou le règlement de votre organisation est mentionné
consent-errors-scope = « Some requested scopes were invalid »
consent-errors-redirect = « Accès bloqué : la demande de cette application n’est pas valide »
consent-errors-client = « The OAuth client was not found »
consent-errors-deleted = « The OAuth client was deleted »
consent-errors-disabled = « The OAuth client was disabled »
consent-errors-unauthorized = « … is not authorized to request … using this method »
consent-errors-internal = « Accès bloqué : … n’est utilisable qu’au sein de son organisation »
consent-errors-school = « Accès bloqué : l’administrateur de votre établissement doit examiner … »
consent-errors-browser = « Vous ne pouvez pas vous connecter depuis cet écran », ou un navigateur ou une application peut-être non sécurisés
consent-errors-request = « Accès bloqué : erreur d’autorisation »

consent-smaller = Demander par étapes plus petites

consent-open-step-project = Ouvrir le projet
consent-open-step-api = Ouvrir l’API
consent-open-step-branding = Ouvrir « Branding »
consent-open-step-audience = Ouvrir « Audience »
consent-open-step-publish = Ouvrir « Audience »
consent-open-step-scopes = Ouvrir « Accès aux données »
consent-open-step-client = Ouvrir la liste des clients
consent-open-step-file = Ouvrir la liste des clients

consent-to-paste = Aller au champ

consent-news-waiting = En attente de votre réponse dans le navigateur.
consent-news-saving = Réponse reçue. Enregistrement de l’accès.
consent-news-between = L’étape { NUMBER($number) } est terminée. Continuez quand vous voudrez.
consent-news-done = L’accès est enregistré.
consent-news-failed = L’étape chez Google a échoué.
consent-news-denied = Vous avez choisi de ne pas autoriser l’accès.
consent-steps = Étapes chez Google
consent-what = Ce que Google demandera
consent-step-holds =
    { $count ->
        [one] { NUMBER($count) } catégorie : { $titles }
       *[other] { NUMBER($count) } catégories : { $titles }
    }
consent-step-more = et { NUMBER($count) } de plus
consent-tick-text = Elles peuvent être vides au départ.
consent-account-text = Carryout ne peut pas voir de quel compte il s’agit.
consent-choose-long = Choisissez la durée.
consent-choose-long-text = C’est à vous de la régler ; le tableau ci-dessous vous aide.
consent-new-copies = Nouvelles copies
consent-new-copies-once = Une par catégorie
consent-new-copies-daily = Chaque jour, si vous voulez
consent-ends = Prend fin
consent-ends-once = Après la copie
consent-renew = Renouvellement
consent-renew-once = Impossible ; autorisez de nouveau
consent-renew-any = À tout moment
consent-renew-from = À partir du { $date }
consent-good-for = Idéal pour
consent-good-once = Une seule copie
consent-good-month = Essayer
consent-good-half = Tenir une copie à jour
consent-end-any-time = Vous pouvez mettre fin à l’accès à tout moment.
consent-back = Retour
consent-link = Lien vers la page de Google
consent-help = Un problème ?
consent-help-open = L’aide pour le navigateur est affichée ci-dessous.
consent-paste-first = Collez d’abord l’adresse.
