### What the command line tells people. Words in `back ticks` are typed as they are; programs read JSON, which has no language.
### Readers: rust

## Nouns with their number, as parts of other sentences

cli-files =
    { $count ->
        [one] { NUMBER($count) } arquivo
       *[other] { NUMBER($count) } arquivos
    }
cli-categories =
    { $count ->
        [one] { NUMBER($count) } categoria
       *[other] { NUMBER($count) } categorias
    }
cli-copies =
    { $count ->
        [one] { NUMBER($count) } cópia
       *[other] { NUMBER($count) } cópias
    }
cli-archives =
    { $count ->
        [one] { NUMBER($count) } pacote
       *[other] { NUMBER($count) } pacotes
    }
cli-items =
    { $count ->
        [one] { NUMBER($count) } item
       *[other] { NUMBER($count) } itens
    }
cli-records =
    { $count ->
        [one] { NUMBER($count) } registro
       *[other] { NUMBER($count) } registros
    }
cli-unfinished-copies =
    { $count ->
        [one] { NUMBER($count) } cópia inacabada
       *[other] { NUMBER($count) } cópias inacabadas
    }
cli-files-and-size = { $files }, { BYTES($bytes) }
cli-quoted = “{ $name }”

## Everywhere

cli-stopped = Interrompido.
cli-not-google = Isto não é o Google: tudo vai para { $address }.
cli-wrong-use = carryout-cli: { $details }
cli-problem = { $headline }.
cli-problem-details = ({ $details })
cli-nothing-done = nada foi feito; acrescente --yes para fazer isso

cli-hint-already-running = Feche antes o Carryout (a janela pode estar oculta) ou espere o outro carryout-cli.
cli-hint-keyring = Num servidor sem área de trabalho: `--vault FILE` guarda as chaves num arquivo criptografado. Ou inicie `dbus-run-session -- bash` e, nele, `gnome-keyring-daemon --unlock --components=secrets`. Ele lê a senha do chaveiro (na primeira vez, uma nova) até um Ctrl-D numa linha própria. Depois, dê o mesmo comando de novo.
cli-hint-daily-limit = `carryout-cli run` a continua assim que o Google permitir.
cli-hint-folder = `carryout-cli run` continua uma cópia inacabada quando isso estiver resolvido; `carryout-cli move --connection NAME --to DIR` a leva para outra pasta.
cli-hint-disk = `carryout-cli run` continua uma cópia inacabada quando isso estiver resolvido.
cli-hint-under-way = `carryout-cli run` continua essa cópia; `carryout-cli status` a mostra.
cli-hint-client = Informe-o com `--client FILE`.
cli-hint-allow-again = `carryout-cli connect --name NAME --categories all` pede ao Google o que falta.
cli-hint-import-client = Informe o arquivo atual com `carryout-cli connect --client FILE --name NAME --categories all`.
cli-hint-access-shared = `carryout-cli end-access --connection NAME` mostra o que isso significa, e `--yes` o encerra.
cli-hint-connections = Página do Google: { $address }

## What was typed wrong: half a sentence, after the name of the program

cli-settings-name = não há a configuração “{ $name }”; há { $names }
cli-settings-value = “{ $value }” não é um valor de { $name }
cli-no-home = não há pasta pessoal; informe com --home onde guardar os registros
cli-bad-home = { $path } não pode ser usado como pasta de dados: { $why }
cli-pace-alone = CARRYOUT_PACE só funciona junto com CARRYOUT_GOOGLE_ORIGIN
cli-pace-number = CARRYOUT_PACE precisa ser um número de pelo menos 1
cli-bad-folder = --to { $path }: { $why }
cli-rate-form = digite bytes por segundo, como 500k ou 2M, ou `none`
cli-rate-least = o mínimo é { BYTES($bytes) } por segundo
cli-keep-form = digite quantas cópias manter, a partir de 1, ou `all`
cli-since-future = --since está no futuro
cli-until-future = --until está no futuro
cli-period-ends-first = o período termina antes de começar
cli-no-date = { $option } “{ $text }” não é uma data; escreva 2026-01-31 ou 2026-01-31T12:00:00Z
cli-all-or-names = --categories aceita `all` ou nomes, não ambos
cli-no-categories = --categories não indica nada; `carryout-cli categories` lista o que há
cli-unknown-category = não há a categoria “{ $name }”; `carryout-cli categories` lista todas
cli-unknown-category-nearest = não há a categoria “{ $name }”; você quis dizer { $nearest }? `carryout-cli categories` lista todas
cli-name-empty = um nome não pode ficar vazio
cli-name-unseen = um nome precisa de ao menos uma letra, um dígito ou um sinal visível
cli-name-taken = várias conexões se chamam “{ $name }”; indique uma pelo número: { $numbers }
cli-unknown-connection = não há a conexão “{ $name }”; há { $known }
cli-unknown-connection-none = não há a conexão “{ $name }”; ainda não há nenhuma, `carryout-cli connect --client FILE --name NAME --categories all` cria uma
cli-other-client = “{ $name }” foi criada com outro cliente, e uma conexão não pode trocá-lo; use outro --name
cli-several-clients = vários clientes são conhecidos; indique com --client qual deles
cli-no-connection = não há conexão; `carryout-cli connect --client FILE --name NAME --categories all` cria uma
cli-several-connections = há várias conexões; indique com --connection qual delas
cli-being-disconnected = “{ $name }” está sendo desconectada
cli-nothing-unfinished = nenhuma cópia de “{ $name }” está inacabada
cli-no-copy = { $path } não é uma cópia concluída: não contém { $file }
cli-file-exists = { $path } já existe
cli-no-folder-for = não há pasta para { $path }

## categories

cli-mark-period = período
cli-mark-large = grande
cli-mark-retired = talvez o Google não ofereça mais
cli-legend-period = [{ $mark }]  pode ser limitada com --since e --until
cli-legend-large = [{ $mark }]   pode conter mídia: até centenas de gigabytes
cli-group-you-tube = YouTube
cli-group-search-and-activity = Pesquisa e atividade
cli-group-maps-and-places = Maps e lugares
cli-group-chrome = Chrome
cli-group-play-and-purchases = Play e compras
cli-group-shopping = Shopping
cli-group-home = Casa
cli-group-other = Outros

## connect

cli-asks =
    { $rounds ->
        [1] O Google vai perguntar a você uma vez sobre { $categories }.
       *[other] O Google vai perguntar a você { NUMBER($rounds) } vezes, porque um pedido não pode ser longo demais, sobre { $categories }.
    }
cli-asks-tick = Na página dele, marque o que você quer permitir: as caixas podem vir vazias.
cli-same-account = Use a mesma conta todas as vezes.
cli-link = A página do Google abre no seu navegador. Se não abrir, use este endereço:
cli-waiting-paste = Esperando por você. Se o navegador não conseguir mostrar a última página (o endereço dela começa com http://127.0.0.1), cole esse endereço aqui. Digite `again` para abrir a página mais uma vez, ou `error` se o Google mostrar uma página de erro; se houver nela uma palavra como `invalid_scope`, digite essa palavra.
cli-waiting = Esperando por você no navegador.
cli-typed-other = Cole o endereço da última página, ou digite `again`, `error` ou a palavra da página de erro do Google.
cli-type-again = Digite `again` quando isso estiver feito.
cli-left-out-one = O Google mostra um erro também para uma só categoria; ela fica de fora.
cli-smaller-steps = Então o pedido ao Google é feito em etapas menores.
cli-saving-lost = O que o Google estava dando neste momento não pôde ser guardado.
cli-round = Etapa { NUMBER($over) } de { NUMBER($all) } concluída: acesso concedido a { NUMBER($got) } de { NUMBER($asked) }.
cli-gave = “{ $name }”: o Google deu { NUMBER($got) } de { NUMBER($asked) }.
cli-access-until = Acesso até { $moment }.
cli-not-given = Não concedidas:
cli-same-command = O mesmo comando pede estas de novo.

## copy, run and move

cli-going-on-with = Continuando a cópia de { $moment }.
cli-going-on = Continuando { $copies }.
cli-copying = Copiando { $categories } para { $folder }
cli-taking = Levando { $copies } para { $folder }.
cli-left-out = Ficam de fora, porque outra cópia inacabada já as traz: { $list }
cli-not-allowed = Não permitidas em “{ $name }” e deixadas de fora: { $list }
cli-whole = O Google não pode limitar { $categories } a um período; o que não pode ser limitado é copiado por inteiro.
cli-nothing-due = Nada pendente.
cli-rest-from = O Google permite o resto a partir de { $moment }.
cli-waits = { $headline }. O Carryout espera e retoma automaticamente quando isso estiver resolvido. Ctrl-C o interrompe: nada se perde, e `carryout-cli run` continua depois.
cli-stopped-copying = Interrompido. Nada se perde: `carryout-cli run`, ou o mesmo comando de novo, continua de onde parou, e enquanto isso o Google segue preparando.
cli-stopped-unpacking = Interrompido. A cópia em si está completa; a janela, ou `carryout-cli unpack FOLDER`, continua a extração de onde parou.

cli-sum-proved = { NUMBER($got) } de { $categories } de “{ $name }”: { $files }, { BYTES($bytes) }, cada byte comprovado.
cli-sum = { NUMBER($got) } de { $categories } de “{ $name }”: { $files }, { BYTES($bytes) }.
cli-sum-checked = { NUMBER($got) } de { $categories } de “{ $name }”: { $files }, { BYTES($bytes) }, cada arquivo verificado até onde o armazenamento do Google permite.
cli-sum-proof = Prova       { $proofs }
cli-proof = { $files }: { $proof }
cli-checked-when-copied = Verificado quando foi copiado: { $proofs }.
cli-sum-unfinished = A cópia de “{ $name }” está inacabada.
cli-sum-folder = Pasta       { $folder }
cli-sum-receipt = Comprovante { $path }
cli-sum-unpacked = Extraído    { $folder }: { $files }, { BYTES($bytes) }
cli-sum-unpacked-partly = Extraído só em parte.
cli-sum-adjusted = { NUMBER($count) } com outro nome; a lista está em names.json de cada pasta
cli-refused = { NUMBER($count) } de fora: links e nomes que levam a outro lugar
cli-broken = { NUMBER($count) } sem leitura completa; os originais ficam

# One word each, in a column.
cli-job-saved = salvo
cli-job-empty = vazio
cli-job-refused = recusado
cli-job-failed = falhou
cli-job-cancelled = cancelado
cli-job-asking = a pedir
cli-job-preparing = preparando
cli-job-ready = pronto
cli-job-copying = copiando
cli-job-nothing = Sem dados

cli-progress-categories = { NUMBER($over) } de { NUMBER($all) } categorias
cli-progress-preparing = o Google prepara { NUMBER($count) }
cli-progress-bytes = { BYTES($done) } de { BYTES($total) }
cli-progress-speed = { BYTES($bytes) }/s
cli-progress-left = tempo restante: { DURATION($seconds) }
cli-progress-next = próxima consulta { $moment }
cli-progress-unpacked = { BYTES($done) } extraídos
cli-progress-unpacked-of = { BYTES($done) } de { BYTES($total) } extraídos
cli-progress-checked = { BYTES($done) } de { BYTES($total) } verificados
cli-held-quiet = em pausa até { $moment }
cli-held-metered = espera: esta conexão é limitada (--anyway copia)
cli-held-battery = espera: na bateria (--anyway copia)
cli-held-low-battery = espera: a bateria está fraca (--anyway copia)

## renew

cli-renew-page = A página do Google abre no seu navegador: renove lá o acesso deste programa.
cli-renew-no-browser = Não foi possível abrir um navegador. Abra este endereço e renove lá:
cli-renew-enter = Pressione Enter aqui quando terminar.
cli-renew-stopped = Interrompido. `carryout-cli renew --check` verifica depois se foi renovado.
# $access is one of the cli-access messages, as in all of these.
cli-renewed = Renovado: “{ $name }”, { $access }.
cli-renew-ended = O acesso de “{ $name }” terminou; `carryout-cli connect --name { $quoted } --categories all` pede de novo.
cli-renew-nothing = Nada a renovar: “{ $name }”, { $access }.
cli-renew-nothing-until = Nada a renovar: “{ $name }”, { $access }; o Google deixa renovar a partir de { $moment }.
cli-renew-partly = Renovado em parte: “{ $name }”; o resto ainda tem { $access }.
cli-renew-untold = O acesso de “{ $name }” funciona; o Google não diz até quando.
cli-renew-unasked = Não foi possível perguntar ao Google sobre “{ $name }”; `carryout-cli renew --check` tenta de novo.
cli-renew-not-yet = Ainda não renovado: “{ $name }”, { $access }.

cli-switch-first =
    { $count ->
        [one] Primeiro, { NUMBER($count) } cópia inacabada de “{ $name }” é concluída, para que nada se perca.
       *[other] Primeiro, { NUMBER($count) } cópias inacabadas de “{ $name }” são concluídas, para que nada se perca.
    }
cli-switch-stopped =
    { $count ->
        [one] { NUMBER($count) } cópia inacabada de “{ $name }” é interrompida; o que ainda não foi copiado é descartado no Google.
       *[other] { NUMBER($count) } cópias inacabadas de “{ $name }” são interrompidas; o que ainda não foi copiado é descartado no Google.
    }
cli-switch-then = Depois, o acesso atual de “{ $name }” termina e o Google pergunta de novo: escolha lá por quanto tempo.
cli-switch-siblings = Se a Conta do Google de { $names } for a mesma, esse acesso também termina.
cli-switch-later = O acesso é alterado quando tudo o que está inacabado terminar; `carryout-cli run` continua isso.
cli-switch-nothing = O acesso anterior de “{ $name }” terminou e nenhum outro foi dado; `carryout-cli connect --name { $quoted } --categories all` pede de novo.
cli-switched = Permitido de novo: “{ $name }”, { $access }.

## disconnect and delete

cli-disconnecting = Desconectando “{ $name }”…
cli-disconnect-stopped = Interrompido. A desconexão continua no próximo `carryout-cli run`.
cli-disconnected = “{ $name }” está desconectada. Os arquivos e comprovantes ficam onde estão.
cli-client-removed = A chave secreta do cliente também foi esquecida: informe --client FILE no próximo `connect`.
cli-disconnect-means = Desconectar “{ $name }” significa:
cli-disconnect-here = as chaves neste computador são excluídas; o Google não é avisado, e o acesso continua válido lá
cli-disconnect-google = o Google encerra na hora o acesso deste programa à conta, e as chaves daqui são excluídas
cli-disconnect-no-loss = nenhum pacote no Google se perde: tudo o que foi pedido está copiado
cli-disconnect-loss = se perderia no Google, ainda não copiado: { $archives } ({ $list })
cli-disconnect-siblings = se forem da mesma Conta do Google, estas também terminam: { $names }
cli-disconnect-stays = { $copies } com { BYTES($bytes) } e todos os comprovantes ficam onde estão

cli-stock = { $copies }, { $files }, { BYTES($bytes) }
cli-would-go = Iriam para a lixeira: { $stock }.
cli-would-go-in = em { $folder }
cli-delete-stays = O acesso ao Google fica. A próxima cópia baixa tudo de novo.
cli-deleting = Movendo { $stock } para a lixeira…
cli-delete-stopped = Interrompido. Continua no próximo `carryout-cli run`.
cli-deleted = Na lixeira: { $stock }. Você pode recuperar de lá até esvaziá-la.
cli-not-deleted = Fora da lixeira: { $folder }

## unpack, verify and diagnostics

cli-unpacked = Extraído: { $files }, { BYTES($bytes) }, em { $folder }
cli-names-adjusted =
    { $count ->
        [one] { NUMBER($count) } nome foi ajustado; names.json em cada pasta o lista:
       *[other] { NUMBER($count) } nomes foram ajustados; names.json em cada pasta os lista:
    }
cli-space-missing = faltam { BYTES($bytes) } de espaço para o resto
cli-proved = Comprovado: { $files }, { BYTES($bytes) }. Tudo está lá e inalterado.
cli-not-proved = NÃO comprovado. Verificados: { $files }, { BYTES($bytes) }.
cli-more-findings = e mais { NUMBER($count) }; --json lista tudo
cli-findings-help = O que falta ou mudou pode ser copiado do Google mais uma vez ou recuperado de um backup.
cli-diagnostics-written = Gravado em { $path }:
cli-diagnostics-would = Um arquivo de diagnóstico conteria isto (grave-o com --to FILE):
cli-logs-cleared = Os logs foram limpos.

## status

cli-status-head = Carryout { $version }, pasta de dados { $path }
cli-status-connections = Conexões
cli-status-no-connections = nenhuma ainda; `carryout-cli connect --client FILE --name NAME --categories all` cria uma
cli-status-copies = Cópias
cli-status-no-copies = nenhuma ainda; `carryout-cli copy --connection NAME --categories all --to DIR` faz uma
cli-status-line = Rede
cli-status-limit = no máximo { BYTES($bytes) }/s
cli-status-problems = Problemas
cli-status-keys = Chaves guardadas em: { $store }
cli-status-no-keys = nenhuma entrada
cli-status-clients = Clientes
cli-status-no-clients = nenhum ainda; `carryout-cli connect --client FILE --name NAME --categories all` importa um
cli-status-built-in = veio com este programa
cli-status-being-disconnected = sendo desconectada
cli-status-allowed = { $categories } com permissão, { BYTES($bytes) } copiados até agora
cli-status-again = de novo a partir de { $moment }
cli-status-no-copying = { $categories } sem permissão para copiar; seus arquivos ficam. `carryout-cli connect --name { $name } --categories all` pede ao Google de novo.
cli-status-ends-renew = Depois de { $moment } não há novas cópias de { $categories }. `carryout-cli renew --connection { $name }` renova o acesso.
cli-status-ends = Depois de { $moment } não há novas cópias de { $categories }. Não é possível renovar, só permitir de novo.
cli-status-next-copy = A próxima cópia é possível a partir de { $moment }
cli-status-losing = A partir de { $moment } o Google exclui { $archives }; `carryout-cli run` baixa o que há lá

cli-access-ended = acesso terminado
cli-access-one-copy = acesso para uma cópia
cli-access-used-up = acesso para uma cópia, já usado
cli-access-unknown = acesso ainda não verificado
cli-access-until-left = acesso até { $moment } (prazo restante: { DURATION($seconds) })
cli-access-testing = acesso até { $moment } (prazo restante: { DURATION($seconds) }), cliente em teste
cli-access-renewable = acesso até { $moment } (prazo restante: { DURATION($seconds) }), pode ser renovado agora

cli-step-project = projeto
cli-step-api = API Data Portability
cli-step-branding = nome do app
cli-step-audience = usuários de teste
cli-step-publish = app publicado
cli-step-scopes = lista de escopos
cli-step-client = cliente e chave secreta
cli-step-file = arquivo de cliente
cli-state-unchecked = ainda não verificado
cli-state-right = certo
cli-state-wrong = ERRADO
cli-state-unknowable = o Google não informa

# One line per copy: a word for its state first.
cli-line-done = concluída: { NUMBER($got) } de { $categories }, { $files }, { BYTES($bytes) }
cli-line-given-up = cancelada: { NUMBER($got) } de { $categories }, { $files }, { BYTES($bytes) }
cli-line-unfinished = inacabada: { NUMBER($over) } de { $categories } até agora, { BYTES($bytes) }
cli-line-paused = pausada: { NUMBER($over) } de { $categories } até agora, { BYTES($bytes) }
cli-line-held-up = bloqueada: { NUMBER($over) } de { $categories } até agora, { BYTES($bytes) }
cli-line-being-given-up = sendo cancelada: { NUMBER($over) } de { $categories } até agora, { BYTES($bytes) }

## The encrypted file, and space on drives

cli-status-folder = as cópias vão para { $folder }
cli-drive-limit = Esta unidade não aceita arquivos de mais de { BYTES($bytes) } (FAT32); maiores não caberão.
cli-unpack-needs = A extração ocupa { BYTES($bytes) }.
cli-unpack-needs-of = A extração ocupa { BYTES($bytes) }; podem ser usados { BYTES($free) } na unidade.
cli-vault-fd-number = CARRYOUT_VAULT_KEY_FD precisa ser o número de um descritor de arquivo
cli-vault-fd-alone = --vault-key-fd só funciona junto com --vault
cli-vault-fd-unix = --vault-key-fd só funciona no Unix
cli-vault-passphrase = Frase secreta de { $path }:
cli-vault-new = Isto cria um novo arquivo criptografado. Sem a frase secreta, ele não pode ser aberto.
cli-vault-again = A mesma de novo:
cli-vault-no-key = não há terminal, nem --vault-key-fd, nem a credencial { $name }
cli-vault-too-long = é longa demais para uma chave
cli-vault-no-text = a chave não é texto
cli-vault-differ = as duas frases secretas são diferentes
cli-key-not-kept = o acesso foi dado, mas não foi possível guardar a chave

## end-access, and access for one copy once all is copied

cli-access-is-ended = O acesso para uma cópia está encerrado no Google desde { $moment }; o comprovante diz isso.
cli-access-left = O acesso para uma cópia foi mantido: encerrá-lo encerraria também o de { $names }, se for a mesma Conta do Google. `carryout-cli end-access --connection { $quoted } --yes` o encerra.
cli-access-not-ended = { $headline }. { $reason }
cli-end-access-means = Encerrar o acesso de “{ $name }” significa:
cli-end-access-stays = o Google não deixa este programa copiar mais nada até você permitir de novo; a conexão e os arquivos ficam
cli-end-access-siblings = se forem da mesma Conta do Google, o acesso destas também termina: { $names }
cli-end-access-ending = Encerrando o acesso de “{ $name }”…
cli-end-access-lasts = este acesso vale por um período; disconnect o encerra
cli-end-access-done = O acesso foi encerrado no Google. Os arquivos e comprovantes ficam onde estão.

## view

cli-view-forgotten = O índice foi excluído. As cópias ficam como estão.
cli-view-indexed = { $account }: { $items } em { $copies }
cli-view-indexed-partly = { $account }: { $items } em { $copies }, sem poder ler { $records }:
cli-view-byte = byte { $offset }
cli-view-newest = { $items }, dos quais os { NUMBER($shown) } mais novos são mostrados; --limit N mostra mais
cli-view-no-title = (sem título)
cli-view-gone = não está mais no Google
cli-view-no-kind = “{ $word }” não é um tipo; há { $known }
cli-view-stats = { $account }: { $items } em { $copies }; não mais no Google: { NUMBER($gone) }
cli-view-months = Meses
cli-view-channels = Canais
cli-view-sites = Sites
cli-view-searches = Pesquisas
cli-view-countries = Países dos lugares
cli-view-or = { $first } ou { $second }
cli-view-progress = { BYTES($done) } de { BYTES($total) } lidos, { $items }
cli-view-skipped = Ignorado { $folder }: { $why }
cli-view-no-copy-in = não há cópia concluída em { $folder }
cli-view-no-copy = ainda não há cópia concluída; `carryout-cli copy --connection NAME --categories all --to DIR` faz uma, e --folder DIR mostra uma de outro lugar
cli-view-no-account = não há cópia de uma conta “{ $account }”
cli-view-bag-to = a prova precisa de --to FOLDER
cli-view-not-empty = { $folder } não está vazia
cli-view-written = { $items }: gravação em { $path } concluída
cli-view-left-out =
    { $count ->
        [one] { NUMBER($count) } lugar de fora, porque nenhuma cópia diz onde é:
       *[other] { NUMBER($count) } lugares de fora, porque nenhuma cópia diz onde são:
    }
cli-view-bag = { $items } com os registros originais em { $folder }
cli-view-no-original = { NUMBER($count) } sem registro original
cli-view-altered = { $path } não está como diz o comprovante
