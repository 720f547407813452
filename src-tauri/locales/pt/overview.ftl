### The overview: what is safe, what is not, and one card per account.
### Readers: page

overview-needs-heading = Requer sua atenção
overview-failed =
    { $count ->
        [one] { $name }: { NUMBER($count) } categoria falhou
       *[other] { $name }: { NUMBER($count) } categorias falharam
    }
overview-failed-text = Na cópia de { $when }. Todo o resto dela está aqui e verificado.
overview-show-copy = Mostrar a cópia
overview-up-to-date = Em dia
overview-needs =
    { $count ->
        [one] { NUMBER($count) } coisa requer sua atenção
       *[other] { NUMBER($count) } coisas requerem sua atenção
    }
overview-not-changing = O acesso de { $name } está sendo alterado
overview-not-ended = O acesso de { $name } terminou
overview-not-usedUp = O acesso de { $name } era para uma cópia
overview-not-underWay = Copiando { $name }
overview-not-waiting = { $name }: aguardando a conexão com a internet
overview-not-never = { $name }: nada copiado ainda
overview-not-incomplete = A última cópia de { $name } não está completa
overview-not-late = Uma cópia de { $name } está atrasada
overview-status-underWay = Copiando
overview-status-incomplete = Incompleta
overview-status-late = Atrasada
overview-status-changing = Alterando
overview-safe = Tudo o que já foi copiado está seguro e fica neste computador.
overview-copies-since =
    { $count ->
        [one] { NUMBER($count) } cópia desde { $date }. Você não precisa fazer nada.
       *[other] { NUMBER($count) } cópias desde { $date }. Você não precisa fazer nada.
    }
overview-glance = Resumo
overview-fact-last = Última cópia
overview-fact-next = Próxima cópia
overview-fact-access = Primeiro acesso a terminar
overview-fact-here = Neste computador
overview-under-way = Em andamento
overview-none-yet = Nenhuma ainda
overview-soon = Em breve
overview-not-known = Desconhecido
overview-automatic = { $name }, automática
overview-by-hand = Só quando você iniciar uma
overview-copy-complete = Completa, todos os arquivos verificados
overview-copy-missing =
    { $count ->
        [one] Falta { NUMBER($count) } categoria
       *[other] Faltam { NUMBER($count) } categorias
    }
overview-copy-binned = Na lixeira
overview-copies-kept =
    { $count ->
        [one] { NUMBER($count) } cópia
       *[other] { NUMBER($count) } cópias
    }
overview-free = { BYTES($bytes) } livres
overview-here = O que está aqui
overview-as-table = Mostrar como tabela
overview-calendar =
    { $weeks ->
        [one] Cópias na última semana
       *[other] Cópias nas últimas { NUMBER($weeks) } semanas
    }
overview-calendar-label = Cópias nas últimas { NUMBER($weeks) } semanas. Dias com cópia: { NUMBER($made) }, atrasadas: { NUMBER($late) }, incompletas: { NUMBER($partly) }, não feitas: { NUMBER($missed) }.
overview-day-made = Feita
overview-day-late = Atrasada
overview-day-partly = Em parte
overview-day-missed = Não feita
overview-day-planned = Prevista
overview-col-day = Dia
overview-col-copy = Cópia
overview-col-account = Conta
overview-col-state = Estado
overview-col-actions = Ações
overview-col-product = Produto
overview-col-size = Tamanho
overview-ring =
    { $days ->
        [one] Falta { NUMBER($days) } dia de acesso, até { $date }
       *[other] Faltam { NUMBER($days) } dias de acesso, até { $date }
    }
overview-ring-unknown = O fim do acesso é desconhecido
overview-days-left =
    { $days ->
        [one] dia restante
       *[other] dias restantes
    }
overview-today = Hoje
overview-copy-now = Copiar agora
overview-copy-all = Copiar tudo agora
overview-copy-all-none = Nenhuma conta pode ser copiada agora.
overview-renew-one-copy = O acesso para uma cópia não pode ser renovado.
overview-table = Tabela
overview-show-copies = Mostrar cópias
overview-day-none = Nenhuma cópia
overview-new-items = Itens novos por dia
overview-new-items-text = nos últimos 30 dias, o máximo em { $most }
overview-new-items-none = Nenhum item tem data dos últimos 30 dias.
overview-new-items-says = Itens com data dos últimos 30 dias: { NUMBER($count) }, o máximo em { $most }: { NUMBER($top) }
overview-col-items = Itens
overview-items =
    { $count ->
        [one] { NUMBER($count) } item
       *[other] { NUMBER($count) } itens
    }
overview-look = Ver meus dados
overview-by-category =
    { $count ->
        [one] { NUMBER($count) } categoria
       *[other] Todas as { NUMBER($count) } categorias
    }
overview-col-category = Categoria
