### The pages that the browser shows when it comes back from Google. "Google's page" is Google's own page for allowing access.
### Readers: rust

browser-granted = Accès autorisé
    .text =
        { $count ->
            [one] Google a autorisé la catégorie que vous avez demandée. Vous pouvez fermer cet onglet et revenir à Carryout.
           *[other] Google a autorisé les { NUMBER($count) } catégories que vous avez demandées. Vous pouvez fermer cet onglet et revenir à Carryout.
        }
browser-nothing = Rien n’a été autorisé
    .text = Aucune catégorie n’a été cochée sur la page de Google. Carryout peut redemander quand vous voulez. Vous pouvez fermer cet onglet.
browser-partly = Accès autorisé en partie
    .text =
        { $got ->
            [one] Google a autorisé { NUMBER($got) } catégorie sur { NUMBER($asked) }.
           *[other] Google a autorisé { NUMBER($got) } catégories sur { NUMBER($asked) }.
        } Carryout indique celles qui manquent ; vous pouvez les redemander ou continuer sans elles. Vous pouvez fermer cet onglet.
browser-denied = Accès non autorisé
    .text = Vous avez refusé sur la page de Google. Carryout peut redemander quand vous voulez. Vous pouvez fermer cet onglet.
browser-stale = Cette page n’est plus valable
    .text = Elle correspond à une connexion antérieure. Revenez à Carryout et ouvrez la page de Google depuis le programme.
browser-failed = L’accès n’a pas été accordé
    .text = La réponse de Google n’a pas pu être utilisée. Carryout indique ce qui s’est passé et comment continuer. Vous pouvez fermer cet onglet.
browser-later = Retour à Carryout
    .text = La réponse de Google est arrivée et Carryout en indique le résultat. Vous pouvez fermer cet onglet.
