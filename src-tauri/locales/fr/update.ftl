### Newer versions of Carryout, and the licences of what it is made of.
### Readers: page

update-title = Mises à jour
update-absent = Cette version ne recherche pas de mises à jour. Obtenez les nouvelles là où vous avez obtenu celle-ci.
update-forbidden = Les mises à jour sont désactivées sur cet ordinateur (CARRYOUT_NO_UPDATE est défini).

update-checking = Recherche de mises à jour…
update-ready = Mise à jour prête : Carryout { $version }
update-none = Carryout est à jour. Vérifié : { $when }.
update-never = Pas encore vérifié.

update-missed-unreachable = Recherche de mises à jour impossible ({ $when }) : le serveur est injoignable.
update-missed-slow = Recherche de mises à jour impossible ({ $when }) : le serveur n’a pas répondu à temps.
update-missed-garbled = Recherche de mises à jour impossible ({ $when }) : la réponse du serveur est inutilisable. Une page de connexion de votre réseau s’est peut-être interposée.

update-notes = Nouveautés
update-progress = Téléchargement de la mise à jour
update-bytes = { BYTES($done) } sur { BYTES($all) }
update-bytes-unknown = { BYTES($done) }
update-installing = Installation. Carryout redémarrera tout seul.
update-waits = L’installation sera possible quand aucun fichier ne sera en cours de téléchargement.

update-check = Vérifier
update-install = Installer et redémarrer
update-download = Ouvrir la page de téléchargement

update-automatic = Rechercher automatiquement les mises à jour
update-automatic-how = Une fois par jour. Rien n’est installé sans votre accord, et rien sur vous n’est envoyé.

update-licences = Licences tierces
update-licences-none = Cette version est fournie sans la liste des licences. La commande cargo xtask bundle la crée.
