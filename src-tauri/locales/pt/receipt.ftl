### The receipt: a page without a script, beside the files of a copy. And what a check of a copy finds, years later.
### Readers: rust

receipt-title = Comprovante: { $name }, { $day }
receipt-practice = Isto foi uma simulação. Nada aqui veio do Google.
receipt-loopback = Um servidor neste computador respondeu no lugar do Google. Nada aqui veio do Google.
receipt-heading = Comprovante de uma cópia dos seus dados do Google

# Parts of one sentence, joined by commas: "Asked for 34, got 33 (2 of them empty), 1 refused."
receipt-sum = Pedidas: { NUMBER($asked) }, recebidas: { NUMBER($got) }
receipt-sum-empty = Pedidas: { NUMBER($asked) }, recebidas: { NUMBER($got) } (vazias: { NUMBER($empty) })
receipt-sum-refused = recusadas: { NUMBER($count) }
receipt-sum-failed = com falha: { NUMBER($count) }
receipt-sum-cancelled = canceladas: { NUMBER($count) }
receipt-sum-not-granted = não permitidas: { NUMBER($count) }
receipt-files =
    { $count ->
        [one] { NUMBER($count) } arquivo, { BYTES($bytes) }. Ele foi verificado ao chegar; as somas de verificação estão abaixo.
       *[other] { NUMBER($count) } arquivos, { BYTES($bytes) }. Cada um foi verificado ao chegar; as somas de verificação estão abaixo.
    }
receipt-incomplete =
    { $count ->
        [one] Em { NUMBER($count) } categoria, o próprio Google deixou algo de fora; veja abaixo.
       *[other] Em { NUMBER($count) } categorias, o próprio Google deixou algo de fora; veja abaixo.
    }

receipt-row-connection = Conexão
receipt-row-asked = Pedido
receipt-row-finished = Concluído
receipt-row-period = Período
receipt-row-access = Acesso
receipt-row-access-ended = Acesso encerrado
receipt-row-client = Cliente
receipt-row-program = Feito por
receipt-program = Carryout { $version }
# The next two stand before a moment: "from 18 May 2026, 00:00 CEST".
receipt-from = a partir de
receipt-until = até
receipt-period-limit = onde o Google pode limitá-lo
receipt-access-one-time = para uma cópia
receipt-access-time-based = por um período
receipt-access-unknown = não informado pelo Google
# A moment follows.
receipt-access-ended = O Carryout o encerrou no Google:
receipt-access-in-place = ainda em vigor quando este comprovante foi gravado

receipt-asked-for = O que foi pedido
receipt-column-kind = Tipo de dados
receipt-column-outcome = Resultado
receipt-column-files = Arquivos
receipt-column-size = Tamanho
receipt-outcome-got = Recebido
receipt-outcome-incomplete = Recebido, incompleto
receipt-outcome-empty = Vazio
receipt-outcome-refused = Recusado
receipt-outcome-failed = Falhou
receipt-outcome-cancelled = Cancelado
receipt-outcome-not-granted = Não permitido
receipt-file-count =
    { $count ->
        [one] { NUMBER($count) } arquivo
       *[other] { NUMBER($count) } arquivos
    }
receipt-nothing = Sem dados
# $headline is a sentence without its full stop.
receipt-reason = { $headline }. { $reason }
# A moment follows: "Asked 18 May 2026, 14:02 CEST".
receipt-asked-at = Pedido em
receipt-state-of = Estado no Google em
receipt-asked-again =
    { $count ->
        [one] Pedido de novo { NUMBER($count) } vez
       *[other] Pedido de novo { NUMBER($count) } vezes
    }
# A name of Google's follows.
receipt-job = Tarefa do Google
receipt-details = Detalhes
receipt-details-and-files =
    { $count ->
        [one] Detalhes e { NUMBER($count) } arquivo
       *[other] Detalhes e { NUMBER($count) } arquivos
    }
receipt-exact-size = { BYTES($bytes) } ({ NUMBER($bytes) } bytes)
# A name of Google's follows.
receipt-name-at-google = No Google:
receipt-generation = Geração
receipt-zip =
    { $count ->
        [one] ZIP com { NUMBER($count) } arquivo, { BYTES($bytes) } depois de extraído; cada entrada foi lida até o fim
       *[other] ZIP com { NUMBER($count) } arquivos, { BYTES($bytes) } depois de extraídos; cada entrada foi lida até o fim
    }
receipt-content = Conteúdo: { $kind }
receipt-broken = danificados dentro: { NUMBER($count) }
receipt-unusable = com nome inutilizável: { NUMBER($count) }
receipt-not-exported = não exportados, segundo o índice do Google: { NUMBER($count) }
# Names of Google's follow.
receipt-services = incompletos, segundo o Google:

proof-checksum = soma de verificação do Google
    .by = pela soma de verificação do Google
proof-archive = somas de verificação do próprio pacote
    .by = pelas somas de verificação do próprio pacote
proof-twice = por dois recebimentos idênticos
proof-length = só pelo tamanho
proof-end = por recebimento até o fim, sem tamanho informado
# $proof is one of the above: "3 length only".
receipt-proof-count = { NUMBER($count) } { $proof }
receipt-proved = Comprovado: { $proof }
receipt-files-proved =
    { $count ->
        [one] { NUMBER($count) } arquivo, { BYTES($bytes) }. Ele foi verificado ao chegar: { $proofs }; as somas de verificação estão abaixo.
       *[other] { NUMBER($count) } arquivos, { BYTES($bytes) }. Cada um foi verificado ao chegar: { $proofs }; as somas de verificação estão abaixo.
    }
# A name follows each of these: "Came from storage.example, which is …", "Google also listed a.zip; it is the same object as b.zip and is kept once".
receipt-host = Veio de
receipt-host-unknown = , que não é conhecido como um servidor do Google
receipt-earlier-archive = De um pacote anterior, tarefa
receipt-same-listed = O Google também listou
receipt-same-as = é o mesmo objeto que
receipt-same-once = e é guardado uma só vez

receipt-adjusted =
    { $count ->
        [one] { NUMBER($count) } nome foi ajustado
       *[other] { NUMBER($count) } nomes foram ajustados
    }
receipt-adjusted-text = Nem todo computador aceita qualquer nome. Nada mudou dentro dos arquivos.
receipt-row-now = Agora
receipt-row-was = Antes

receipt-proof = Comprovar anos depois
receipt-proof-text = Esta pasta é um bag BagIt (RFC 8493): arquivos comuns, com as somas de verificação em manifest-sha256.txt. Não é preciso internet nem conta. Qualquer um destes comandos lê todos os bytes e diz o que falta ou mudou:
receipt-proof-tools = O segundo é a ferramenta da própria Biblioteca do Congresso dos EUA. Para programas, o mesmo comprovante está em receipt.json.
# A moment stands between the two.
receipt-written = Gravado em
receipt-written-by = pelo Carryout { $version }. Não é um produto do Google.

finding-missing = { $path } está faltando
finding-extra = { $path } não está na lista
finding-litter = { $path } foi deixado por outro programa; não faz parte da cópia
finding-too-deep = { $path } está fundo demais e não foi examinado
finding-too-many = { $path } contém mais de { NUMBER($most) } entradas; o resto não foi examinado
finding-fetch = { $path } indica arquivos a buscar em outro lugar ({ NUMBER($files) }); nada foi buscado
finding-more = outras ocorrências: { NUMBER($findings) }
finding-altered = { $path } foi alterado
finding-unreadable = { $path } não pode ser lido: { $why }
finding-not-a-file = { $path } não é um arquivo comum
finding-outside = { $path } está fora da pasta e não foi examinado
finding-contradicted = { $path } está na lista com duas somas de verificação diferentes
finding-declaration = { $path } não é uma declaração de bag: { $says }
finding-line = não é possível entender { $path } na linha { $number }
finding-method = { $path } não foi usado: o método { $method } não é aceito
finding-no-manifest = { $path } não contém um manifesto de somas SHA-256 ou SHA-512
finding-oxum = { $path } indica: bytes { NUMBER($bytes) }, arquivos { NUMBER($files) }; há: bytes { NUMBER($found_bytes) }, arquivos { NUMBER($found_files) }
finding-oxum-raw = { $path } conta { $says }, mas há { $found }
finding-receipt = { $path } não corresponde ao bag: { $what }
