### The settings.
### Readers: page, rust

settings-title = Paramètres
settings-in-practice = Ils ne valent que pour le mode d’essai et disparaissent avec lui.

settings-speed-label = Limite de débit
settings-speed-none = Aucune
settings-speed-own = Autre valeur…
settings-speed-own-label = Autre valeur
settings-speed-unit-label = Unité

settings-speed-units-mbit = Mbit/s
settings-speed-units-mbyte = Mo/s

settings-speed-rate = { $value } { $unit }
settings-speed-how = Pour tous les fichiers de toutes les copies ensemble. Les copies en cours s’y tiennent aussitôt.
settings-speed-wrong = Ce n’est pas un débit. Saisissez un nombre d’au moins 0,1 Mbit/s.

settings-quiet-begin = Suspendre les téléchargements 1 heure
settings-quiet-short = 1 heure
settings-quiet-what = Pour un appel ou un film : rien n’est téléchargé pendant une heure, puis les téléchargements reprennent automatiquement.
settings-quiet-until = Téléchargements suspendus. Reprise : { $when }.
settings-quiet-google = Google poursuit la préparation.
settings-quiet-end = Reprendre

settings-line-wait = Suspendre sur les connexions limitées
settings-line-how = Votre système indique quelles connexions sont limitées, comme le partage de connexion d’un téléphone. S’il ne l’indique pas, les fichiers sont téléchargés.
settings-line-is-metered = Cette connexion est limitée.

settings-power-title = Batterie et veille
settings-power-battery = Sur batterie

settings-power-choices-always = Copier
settings-power-choices-unlessLow = Copier jusqu’à ce que la batterie soit faible
settings-power-choices-never = Seulement sur secteur

settings-power-how = Google poursuit la préparation entre-temps. Vous pouvez reprendre chaque copie malgré tout.
settings-power-is-on-battery = Cet ordinateur fonctionne sur batterie.
settings-power-awake = Empêcher la veille pendant l’arrivée des fichiers
settings-power-awake-how = Seulement pendant les transferts. Pendant que Google prépare ou que des copies attendent, l’ordinateur peut se mettre en veille.

settings-access-title = Accès pour une copie
settings-access-label = Y mettre fin quand tout est copié
settings-access-how = Une fois copié et vérifié tout ce que vous avez accordé, Carryout met fin à l’accès chez Google. Si une autre connexion peut être du même compte Google, il vous demande d’abord.

settings-background-title = Arrière-plan
settings-background-label = Démarrer avec cet ordinateur et rester actif quand la fenêtre est fermée
settings-background-how = L’accès reste valable et les copies continuent sans fenêtre. Rouvrez Carryout pour les voir.
settings-background-quit = Quitter Carryout
settings-background-quit-how = Jusqu’au prochain démarrage de cet ordinateur, ou jusqu’à ce que vous le rouvriez.

settings-held-metered = En attente : cette connexion est limitée.
settings-held-battery = En attente : l’ordinateur fonctionne sur batterie.
settings-held-lowBattery = En attente : la batterie est faible.

settings-held-goes-on-metered = La copie reprendra sur une autre connexion.
settings-held-goes-on-battery = La copie reprendra sur secteur.
settings-held-goes-on-lowBattery = La copie reprendra sur secteur.

settings-held-anyway = Copier quand même
settings-held-row = en attente
settings-tabs = Parties des paramètres
settings-tab-general = Général
settings-tab-privacy = Confidentialité et données
settings-tab-about = À propos
settings-about-apart = Carryout n’est ni affilié à Google, ni approuvé par Google.
settings-about-copy-version = Copier la version
settings-about-licences = Licences
settings-about-free = Carryout est un logiciel libre sous licence Apache-2.0 ou MIT, au choix. Il contient le travail d’autres projets sous leurs propres licences.

settings-copies-title = Copies
settings-copies-folder = Dossier des nouvelles copies
settings-copies-folder-change = Modifier…
settings-copies-schedule = Copies automatiques : { $account }
settings-copies-none = Les copies automatiques se choisissent pour chaque compte, dès qu’il y en a un.

settings-window-title = Fenêtre
settings-language-label = Langue
settings-language-system = Comme dans le système
settings-look-label = Apparence

settings-look-choices-system = Comme dans le système
settings-look-choices-light = Claire
settings-look-choices-dark = Sombre

settings-updates-title = Mises à jour

settings-network-title = Réseau
settings-transfers-label = Fichiers simultanés
settings-transfers-how = S’applique dès le fichier suivant. En augmenter le nombre n’accélère que si la connexion le permet.
settings-line-copy = Copier sur les connexions limitées
settings-proxy-label = Proxy

settings-proxy-choices-system = Comme dans le système
settings-proxy-choices-none = Aucun
settings-proxy-choices-own = Autre adresse…

settings-proxy-own-label = Adresse du proxy
settings-proxy-own-save = Utiliser ce proxy
settings-proxy-how = Pour tout ce que Carryout télécharge, dès la prochaine requête. Le navigateur a son propre réglage.
settings-proxy-example = http://proxy.example:3128

settings-log-title = Journaux
settings-log-label = Niveau des journaux
settings-log-how = Les journaux restent une semaine sur cet ordinateur. Ils ne contiennent jamais de clé, et rien de plus que des noms de catégories et de fichiers.

settings-log-choices-error = Erreurs seulement
settings-log-choices-warn = Avertissements aussi
settings-log-choices-info = Normal
settings-log-choices-debug = Tout, pour trouver un problème

settings-keys-title = Clés de connexion
settings-keys-how = Où les clés de votre accès sont conservées, et si cela fonctionne.
settings-keys-open = Afficher

settings-index-title = Index de recherche
settings-index-label = Garder un index de mes copies
settings-index-how = « Mes données » s’en sert pour rechercher. Il est fait à partir de vos copies, reste sur cet ordinateur, n’est lisible que par vous et disparaît avec les copies.
settings-index-forget = Supprimer l’index
settings-index-forget-how = Le supprime maintenant et n’en garde plus ensuite. Vos copies restent telles quelles.
settings-advanced = Avancé
