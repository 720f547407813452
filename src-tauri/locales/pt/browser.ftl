### The pages that the browser shows when it comes back from Google. "Google's page" is Google's own page for allowing access.
### Readers: rust

browser-granted = Acesso permitido
    .text =
        { $count ->
            [one] O Google permitiu a categoria solicitada. Você pode fechar esta guia e voltar ao Carryout.
           *[other] O Google permitiu todas as { NUMBER($count) } categorias solicitadas. Você pode fechar esta guia e voltar ao Carryout.
        }
browser-nothing = Nada foi permitido
    .text = Nenhuma categoria foi marcada na página do Google. O Carryout pode pedir de novo quando você quiser. Você pode fechar esta guia.
browser-partly = Acesso permitido em parte
    .text = O Google permitiu { NUMBER($got) } de { NUMBER($asked) } categorias. O Carryout mostra quais faltam; você pode pedi-las de novo ou continuar sem elas. Você pode fechar esta guia.
browser-denied = O acesso não foi permitido
    .text = Você recusou na página do Google. O Carryout pode pedir de novo quando você quiser. Você pode fechar esta guia.
browser-stale = Esta página não vale mais
    .text = Ela pertence a um login anterior. Volte ao Carryout e abra a página do Google por lá.
browser-failed = O acesso não foi concedido
    .text = Não foi possível usar a resposta do Google. O Carryout mostra o que aconteceu e o que fazer. Você pode fechar esta guia.
browser-later = De volta ao Carryout
    .text = A resposta do Google chegou, e o Carryout mostra o resultado. Você pode fechar esta guia.
