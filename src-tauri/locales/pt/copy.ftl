### One copy, from the request to the receipt.
### Readers: page

copy-heading-running = Copiando { $name }
copy-heading-paused = { $name }: cópia pausada
copy-heading-blocked = { $name }: requer sua atenção
copy-heading-done = { $name }: cópia concluída
copy-heading-cancelled = { $name }: cópia cancelada
copy-starting = Iniciando a cópia…

copy-steps-asking = Pedindo ao Google
copy-steps-preparing = O Google está preparando
copy-steps-ready = Pronto
copy-steps-copying = Copiando
copy-steps-saved = Verificado e salvo

copy-saved = { NUMBER($done) } de { NUMBER($all) } concluídas
copy-preparing = O Google está preparando { NUMBER($count) }
copy-copying = copiando { NUMBER($count) }
copy-failed = { NUMBER($count) } com falha
copy-partly = Aqui em parte
copy-asked = pedido: { $when }
copy-looked = última consulta: { $when }
copy-next-look = próxima consulta: { $when }
copy-possible = possível a partir de { $when }
copy-possible-from = A próxima cópia é possível a partir de { $when }.
copy-kept-until = guardado pelo Google até { $date }
copy-usual = em geral { $range }
copy-retried =
    { $count ->
        [one] pedido mais uma vez
       *[other] pedido mais { NUMBER($count) } vezes
    }
copy-progress = Andamento da cópia
copy-bytes-of = { BYTES($done) } de { BYTES($total) }
copy-so-far = conhecidos até agora
copy-left = tempo restante: cerca de { DURATION($seconds) }
copy-calculating = tempo restante: calculando
copy-speed = { BYTES($bytes) }/s
copy-limited = Limitada a { $rate }.
copy-change-limit = Alterar…
copy-slow = O Google está preparando há { $span }. Coleções grandes levam dias; depois de sete dias é possível pedir de novo.
copy-no-size = Os tamanhos são conhecidos quando o Google termina. Isso pode levar minutos, horas ou dias.
copy-pause = Pausar
copy-resume = Retomar
copy-left-out = Fora desta cópia, porque outra já trazia: { $list }.
copy-safe-start = O programa foi encerrado duas vezes no mesmo ponto desta cópia, por isso ela espera por você. Nada se perde; “Retomar” tenta de novo.
copy-paused-text = Nada é baixado durante a pausa. O Google continua preparando.
copy-stop = Cancelar cópia…
copy-stop-title = Cancelar esta cópia?
copy-stop-text = O que já foi salvo fica na pasta. O Google exclui todo o resto.
copy-stop-yes = Cancelar a cópia
copy-stop-no = Continuar copiando
copy-after-move = O download continua depois da mudança de pasta.
copy-lid = Você pode fechar a janela ou sair do Carryout. A cópia continua de onde parou.
copy-in-bin = Os arquivos desta cópia estão na lixeira deste computador desde { $when }. Você pode recuperá-los de lá.
copy-goes-to-bin = Os arquivos desta cópia estão indo para a lixeira.
copy-try-now = Tentar agora

copy-space-needed = Ainda faltam { BYTES($bytes) }.
copy-space-free = Há { BYTES($bytes) } livres lá.

copy-losing-what =
    { $count ->
        [one] O Google exclui este pacote em { $when } ({ $away }).
       *[other] O Google começa a excluir { NUMBER($count) } pacotes em { $when } ({ $away }).
    }
copy-losing-why = Ele guarda um pacote por 14 dias.
copy-losing-resume = Clique em “Retomar” antes disso.
copy-losing-solve = Resolva antes o que está atrapalhando, ou será preciso pedir de novo.
copy-losing-wait = O que não estiver aqui até lá terá que ser pedido de novo.

copy-moving-title = Movendo esta cópia para outra pasta
copy-moving-progress = Andamento da mudança
copy-moving-safe = A pasta antiga fica inteira até que tudo esteja verificado na nova.
copy-moving-anew = A pasta antiga está inacessível e fica como está. O que havia nela é baixado do Google de novo.

copy-unpack-title = Extrair
copy-unpack-done = Extraído
copy-unpack-text = O Google reúne seus arquivos em pacotes. O Carryout pode extraí-los ao lado dos originais, que ficam como estão.
copy-unpack-stopped = A extração foi interrompida. O que foi extraído fica; ela continua dali.
copy-unpack-offer = Extrair ao lado dos originais…
copy-unpack-go-on = Continuar a extração…
copy-unpack-needs = Isso ocupa { BYTES($bytes) }.
copy-unpack-free = Há { BYTES($bytes) } livres lá.
copy-unpack-tight = Não há espaço para tudo. O que couber é extraído; o resto espera até haver espaço.
copy-unpack-begin = Extrair agora
copy-unpack-no = Agora não
copy-unpack-progress = Andamento da extração
copy-unpack-lid = Você pode fechar a janela ou sair do Carryout. A extração continua de onde parou.
copy-unpack-stop = Parar a extração
copy-unpack-result =
    { $files ->
        [one] { NUMBER($files) } arquivo
       *[other] { NUMBER($files) } arquivos
    }, { BYTES($bytes) }
copy-unpack-refused =
    { $count ->
        [one] { NUMBER($count) } entrada ficou de fora: um link ou um nome que leva a outro lugar.
       *[other] { NUMBER($count) } entradas ficaram de fora: links ou nomes que levam a outro lugar.
    }
copy-unpack-broken =
    { $count ->
        [one] { NUMBER($count) } entrada não pôde ser lida por inteiro. O original fica.
       *[other] { NUMBER($count) } entradas não puderam ser lidas por inteiro. Os originais ficam.
    }
copy-unpack-adjusted =
    { $count ->
        [one] { NUMBER($count) } nome foi ajustado
       *[other] { NUMBER($count) } nomes foram ajustados
    }
copy-unpack-map = Nem toda unidade aceita esses nomes. Cada pasta tem um arquivo names.json com os antigos e os novos.
copy-unpack-more = e mais { NUMBER($count) }

copy-open-folder = Abrir pasta
copy-open-receipt = Comprovante
copy-awaits-round = Espera que você permita
copy-retry = Tentar de novo
copy-retry-all = Repetir as que falharam
copy-retry-ask =
    { $count ->
        [one] { NUMBER($count) } categoria falhou
       *[other] { NUMBER($count) } categorias falharam
    }
copy-shared =
    { $count ->
        [one] Isto bloqueia { NUMBER($count) } categoria
       *[other] Isto bloqueia { NUMBER($count) } categorias
    }
copy-rows = Categorias

copy-outcome-saved = Verificado e salvo
copy-outcome-empty = Sem dados
copy-outcome-refused = O Google recusou
copy-outcome-failed = Falhou
copy-outcome-cancelled = Cancelado

copy-files-of = Arquivos de { $title }
copy-file-name = Arquivo
copy-file-size = Tamanho
copy-file-state = Estado
copy-file-saved = Verificado e salvo
copy-proof-checksum = pela soma de verificação do Google
copy-proof-archive = pelas somas de verificação do próprio pacote
copy-proof-twice = por dois recebimentos idênticos
copy-proof-length = só pelo tamanho
copy-proof-end = por recebimento até o fim, sem tamanho informado
copy-proof-count =
    { $count ->
        [one] { NUMBER($count) } arquivo { $how }
       *[other] { NUMBER($count) } arquivos { $how }
    }
copy-proofs = Como os arquivos foram verificados: { $list }.
copy-file-arriving = { BYTES($done) } aqui
copy-file-waiting = Esperando
copy-period-range = De { $from } a { $to }
copy-period-since = Desde { $from }
copy-period-until = Até { $to }
copy-started = Iniciada: { $when }
copy-finished = Concluída: { $when }
copy-receipt = Comprovante
copy-receipt-gone = Tudo o que está listado aqui estava completo e verificado. Os arquivos agora estão na lixeira.
copy-asked-for = Pedidas
copy-got = Com dados
copy-empty = Sem dados
copy-missing = Com falha
copy-files = Arquivos
copy-size = Tamanho
copy-nothing-for = O Google não tem dados em: { $titles }.

copy-news-progress = { NUMBER($percent) }% copiados.
copy-news-finished = { NUMBER($done) } de { NUMBER($all) } categorias concluídas.
copy-news-done = A cópia está completa. O comprovante foi gravado.
copy-news-blocked = A cópia requer sua atenção.
copy-news-paused = Pausada.
copy-news-resumed = Retomada.
copy-heading-held = { $name }: esperando
copy-pieces-here = { NUMBER($done) } de { NUMBER($all) } categorias concluídas
copy-preparing-more = O Google está preparando mais { NUMBER($count) }.
copy-category = Categoria
copy-state = Estado
copy-state-steps = em cinco etapas: pedido, em preparação, pronto, copiando, verificado e salvo
copy-timeline = Linha do tempo: os horários estão nos detalhes de cada categoria
copy-key-preparing = O Google prepara
copy-key-ready = Pronto no Google
copy-key-fetched = Baixado e salvo
copy-key-expected = Esperado
copy-key-now = Agora
copy-ready-at = pronto: { $when }
copy-saved-at = salvo: { $when }
copy-came = O que chegou
copy-came-home = { BYTES($bytes) } chegaram
copy-came-nothing = Sem dados desta vez
copy-for = Para { $name }.
copy-all-checked =
    { $count ->
        [one] O arquivo está completo e verificado.
       *[other] Todos os { NUMBER($count) } arquivos estão completos e verificados.
    }
copy-bars = As barras mostram
copy-look = Ver os dados
copy-empty-title =
    { $count ->
        [one] { NUMBER($count) } categoria está vazia
       *[other] { NUMBER($count) } categorias estão vazias
    }
copy-failed-title =
    { $count ->
        [one] { NUMBER($count) } categoria falhou
       *[other] { NUMBER($count) } categorias falharam
    }
copy-from-to = { $from } a { $to }
copy-access-ended = O Carryout encerrou o acesso único no Google: { $when }.
copy-progress-of = Andamento de { $title }
