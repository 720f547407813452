### Copies that begin by themselves, and the reminder before access ends.
### Readers: page

fresh-label = Cópias automáticas

fresh-every-off = Desativadas
fresh-every-day = Diárias
fresh-every-week = Semanais
fresh-every-month = Mensais

fresh-next = Próxima:
fresh-paused = Pausadas. Nada é copiado automaticamente.
fresh-when-finished = quando a cópia em andamento terminar
fresh-soon = assim que possível
fresh-how = Onde o Google permite, as cópias seguintes pedem só o que é novo; as outras categorias são copiadas por inteiro a cada vez.
fresh-open = Isso acontece enquanto o Carryout está aberto. Cópias que não foram feitas são compensadas com uma só cópia na próxima vez que ele for aberto.
fresh-always = Isso acontece também sem janela. Cópias que não foram feitas são compensadas com uma só cópia na próxima vez que o Carryout for aberto.
fresh-start-with-computer = Iniciar com este computador
fresh-offer = O Carryout pode repetir esta cópia automaticamente enquanto o Google der acesso.
fresh-keep = Manter cópias
fresh-keep-all = Todas
fresh-keep-last =
    { $count ->
        [one] Pelo menos { NUMBER($count) } cópia
       *[other] Pelo menos { NUMBER($count) } cópias
    }
fresh-keep-how = Uma cópia antiga vai para a lixeira quando cópias mais novas e verificadas contêm tudo o que há nela. Cópias das quais outras dependem ficam. De tempos em tempos, tudo é copiado por inteiro para que as antigas possam ser removidas.
fresh-calendar = Adicionar ao calendário…
fresh-calendar-saved = Salvo. Abra o arquivo para incluí-lo no seu calendário.
