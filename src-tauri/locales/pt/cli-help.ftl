### The manual of the command line: `carryout-cli --help`. The lines are broken here as they are shown; keep them below 100 characters.
### Names of options, commands and placeholders stay as they are. `.more` is shown below the first line by `--help`, not by `-h`.
### Readers: rust

help-categories = Listar tudo o que pode ser copiado
    .more =
        Os nomes na primeira coluna são os que --categories aceita.
help-connect = Pedir ao Google, no navegador, acesso a uma conta
    .more =
        A página do Google abre no navegador, várias vezes se um só pedido fosse longo demais.
        Onde não há navegador, como por ssh, abra o endereço mostrado no de outro computador;
        se ele não conseguir mostrar a última página, cole aqui o endereço dela.
        Termina bem (0) se o Google deu ao menos uma categoria; o que falta é listado.
help-copy = Copiar categorias para uma pasta; termina quando cada byte está comprovado
    .more =
        A cópia recebe uma pasta própria, DIR/NOME/DATA HORA, com os arquivos exatamente como o Google
        os fez, as somas de verificação e um comprovante. Se uma cópia assim está inacabada, a mesma
        linha de comando a continua. Outras cópias inacabadas também continuam.
help-move = Mover uma cópia inacabada para outra pasta e continuar lá
    .more =
        Para uma unidade cheia, ausente ou somente leitura. O que há nela é levado, verificado e depois
        excluído do lugar antigo; se este está inacessível, vem do Google de novo.
        As próximas cópias automáticas da conexão também vão para lá.
help-status = Mostrar conexões, cópias e problemas; não pergunta nada ao Google
help-renew = Renovar o acesso na página do Google e ver se funcionou
    .more =
        O Google deixa renovar nos últimos 90 dias, na página de programas conectados. Essa página
        abre no navegador, e depois o Google é consultado sobre o novo prazo.
help-disconnect = Devolver o acesso ao Google e esquecer as chaves; os arquivos ficam
    .more =
        Sem --yes, só mostra o que se perderia.
help-end-access = Encerrar o acesso para uma cópia no Google; a conexão e os arquivos ficam
    .more =
        O Google encerra então o acesso de todas as conexões da mesma Conta do Google. Sem --yes, só
        mostra quais podem ser. Em geral, `copy` encerra esse acesso sozinho.
help-delete = Mover todas as cópias concluídas de uma conexão para a lixeira; o acesso fica
    .more =
        Sem --yes, só mostra o que iria. Nada é excluído sem passar pela lixeira: onde ela recusa,
        como numa unidade sem lixeira, os arquivos ficam.
help-diagnostics = Salvar o que este programa fez, para quem for ajudar você; nunca uma chave
    .more =
        Um arquivo ZIP com versões, estados, contagens, horários e códigos de erro, e os logs da
        janela. Nomes dados por você, caminhos e endereços são ocultados. Sem --to, só lista
        o que haveria nele. Nada é enviado a lugar nenhum.
help-unpack = Extrair os pacotes de uma cópia ao lado dos originais, na pasta `unpacked`
    .more =
        Nomes que nenhuma unidade aceita são ajustados e listados em names.json; os originais e a prova
        ficam como estão. Se for interrompido, o mesmo comando continua de onde parou. Não precisa de
        chaveiro, registros nem rede.
help-verify = Verificar uma cópia off-line: cada arquivo lá, inalterado, nada acrescentado
    .more =
        Lê cada byte da pasta e o compara com as somas de verificação registradas quando ela veio
        do Google. Aceita qualquer bag BagIt (RFC 8493) com somas SHA-256 ou SHA-512. Não precisa de
        chaveiro, registros nem rede.
help-run = Continuar todas as cópias inacabadas até não haver nada pendente
    .more =
        Depois de uma falha, uma reinicialização ou Ctrl-C, continua de onde tudo estava; nada é pedido
        nem baixado duas vezes. Cópias pausadas na janela seguem pausadas. Serve para um timer: com
        o código de saída 4, tente mais tarde.

help-settings = Listar as configurações ou alterar uma
    .more =
        NAME sozinho mostra essa configuração. Chaves liga/desliga aceitam on e off, `limit` aceita
        500k, 2M ou none, `proxy` aceita system, none ou um endereço: http, https ou socks5. Um programa
        em execução tem as configurações só para si: encerre-o ou use a janela dele.
help-settings-name = O nome da configuração
help-settings-value = O que ela deve ser de agora em diante

help-view = Ver cópias concluídas: buscar, contar, exportar; não precisa de rede
    .more =
        As cópias são lidas onde estão, para um índice na pasta de dados. O índice pode ser recriado
        a qualquer momento, e `view index --forget` o exclui.
help-view-index = Atualizar o índice com as cópias existentes
    .more =
        Se for interrompido, o mesmo comando continua de onde parou.
help-view-search = Encontrar itens, do mais novo ao mais antigo
    .more =
        Todas as palavras têm de aparecer; a última pode ser só o começo. Entre aspas, nesta ordem.
help-view-stats = Contar o que há: por categoria, mês, dia da semana e hora, canal, site, pesquisa, país
help-view-export = Gravar itens para outro programa ou como prova
help-view-shapes = Mostrar chaves e tipos das cópias, sem valores; para informar um formato não entendido

help-arg-json = Responder com um documento JSON na saída padrão
help-arg-home = Guardar registros e configurações aqui em vez do lugar de costume
help-arg-vault = Guardar as chaves neste arquivo, criptografado, em vez do chaveiro; para servidores
    .more =
        O arquivo é criado no primeiro uso. Sua chave, uma frase secreta ou uma identidade age, é lida de
        --vault-key-fd, da credencial “carryout-vault” do systemd ou do terminal; nunca da linha de
        comando. Dados usados primeiro com um chaveiro continuam com ele, e vice-versa.
help-arg-vault-key-fd = Ler a chave do arquivo criptografado deste descritor de arquivo aberto
help-arg-verbose = Registrar detalhes na saída de erro; nunca um segredo

help-connect-client = O client_secret_….json do Google, de um cliente do tipo “Desktop app”
    .more =
        A chave secreta vai para o chaveiro; o arquivo não é mais necessário. Sem isto, é usado o
        cliente já conhecido ou o que veio com o programa.
help-connect-name = O nome que você dá a esta conta; o Google não nos diz qual é
    .more =
        Com o nome de uma conexão existente, só é pedido o que falta nela.
help-connect-categories = O que pedir: nomes separados por vírgulas, ou `all`

help-copy-connection = O nome da conexão, como em `status`
help-copy-categories = O que copiar: nomes separados por vírgulas, ou `all` para tudo o que é permitido
help-copy-to = Para onde vão as cópias
help-copy-since = Só o que não é mais antigo: 2026-01-31 ou 2026-01-31T12:00:00Z
    .more =
        O Google pode limitar sete categorias a um período (veja `categories`); as outras vêm inteiras.
help-copy-until = Só o que não é mais novo; uma data vale até o fim desse dia
help-copy-unpack = Depois de tudo comprovado, extrair os pacotes ao lado dos originais, como `unpack`
help-copy-keep = Manter ao menos as últimas N cópias de cada categoria; as antigas vão para a lixeira
    .more =
        Vale de agora em diante para esta conexão, também para cópias automáticas; `all` mantém todas.
        Uma cópia só vai quando outras mais novas contêm tudo o que há nela, e sempre pela lixeira.

help-copy-keep-access = Manter o acesso para uma cópia depois de tudo copiado
    .more =
        Sem isto, ele é encerrado no Google assim que tudo o que foi permitido está copiado e comprovado.

help-arg-limit = Baixar no máximo esta quantidade por segundo: 500k, 2M (bytes), ou `none`
    .more =
        Vale para todos os arquivos juntos e só para esta execução. Sem isto, vale o limite escolhido
        na janela. 1k são 1.000 bytes; o mínimo é 10k.
help-arg-anyway = Copiar também em conexão limitada ou com a bateria fraca
    .more =
        Sem isto, os arquivos esperam conforme escolhido na janela, se o sistema informa essas coisas.
help-arg-no-wait = Sair (1) quando o disco está cheio ou a unidade ausente, em vez de esperar

help-move-connection = O nome da conexão, como em `status`
help-move-to = Para onde vão as cópias dela de agora em diante

help-renew-connection = O nome da conexão; pode ser omitido se só há uma
help-renew-check = Só verificar, sem abrir a página do Google
help-renew-switch = Trocar entre “uma vez” e um período: encerrar este acesso e permiti-lo de novo
    .more =
        O Google só muda o tipo de acesso depois que o atual termina. As cópias inacabadas são
        concluídas antes. Os arquivos ficam.
help-renew-stop-copies = Com --switch: parar cópias inacabadas; o que não foi copiado é descartado no Google

help-disconnect-connection = O nome da conexão, como em `status`
help-disconnect-yes = Fazer isso
help-disconnect-here-only = Esquecer as chaves neste computador, sem avisar o Google

help-end-access-connection = O nome da conexão, como em `status`
help-end-access-yes = Fazer isso

help-delete-connection = O nome da conexão, como em `status`
help-delete-yes = Fazer isso

help-diagnostics-to = O arquivo a gravar; um que já existe não é substituído
help-diagnostics-clear-logs = Limpar os logs depois

help-unpack-folder = A pasta de uma cópia concluída, a que contém receipt.json

help-verify-folder = A pasta de uma cópia, a que contém bagit.txt

help-view-folder = Ver a cópia ou as cópias desta pasta em vez das conhecidas aqui

help-view-index-rebuild = Recriá-lo a partir das cópias
help-view-index-forget = Excluí-lo; as cópias ficam como estão

help-arg-category = Só desta categoria, como em `categories`; várias com vírgulas
help-arg-account = Só desta conta, pelo nome
help-arg-kind = Só deste tipo: watched, searched, visited, bought, place, comment, saved…; vários com vírgulas
help-arg-since = Só o que não é mais antigo: 2026-01-31 ou 2026-01-31T12:00:00Z
help-arg-until = Só o que não é mais novo; uma data vale até o fim desse dia
help-arg-gone = Só o que não está mais no Google: falta nas duas últimas cópias completas

help-view-search-words = O que buscar; sem palavras, tudo
help-view-search-limit = No máximo este número de itens; { $default } se nada for dito

help-view-export-format = O formato
help-view-export-format-csv = uma tabela para planilhas
help-view-export-format-jsonl = um documento JSON por linha, com tudo sobre cada item
help-view-export-format-bookmarks = favoritos e lista de leitura como todo navegador os lê
help-view-export-format-bagit = prova: itens, registros originais, somas e comprovantes num bag BagIt
help-view-export-format-kml = lugares para o Organic Maps e outros
help-view-export-format-gpx = lugares para o OsmAnd e outros
help-view-export-format-geojson = lugares para programas
help-view-export-format-opml = inscrições como feeds
help-view-export-format-newpipe = inscrições como o NewPipe as lê
help-view-export-format-subscriptions = inscrições como o YouTube as exporta, com títulos em inglês
help-view-export-format-freetube = vídeos assistidos como o FreeTube os lê
help-view-export-format-freetube-playlists = playlists como o FreeTube as lê
help-view-export-to = O arquivo a gravar, ou a pasta para `bagit`; um que já existe não é substituído
    .more =
        Sem isto: saída padrão.
help-view-export-words = Só o que contém estas palavras

help-carryout = Leva para casa uma cópia dos seus dados do Google e comprova que está completa.
    .more =
        Faz o mesmo que a janela do Carryout, para servidores e scripts: os dois dividem registros,
        chaveiro e cópias, mas só um deles pode estar em execução por vez.
help-after =
    O uso de costume:
    { $example }

    Códigos de saída:
      0  concluído
      1  falhou, ou foi interrompido antes do fim
      2  uso errado: a linha de comando, o arquivo de cliente ou o ambiente
      3  requer sua atenção: é preciso permitir o acesso ou desbloquear o chaveiro
      4  ainda não: o Google permite uma cópia por dia, e o resto tem de esperar

    Ambiente:
      CARRYOUT_HOME           onde ficam registros e configurações; --home tem precedência
      CARRYOUT_GOOGLE_ORIGIN  http://127.0.0.1:PORT de um substituto do Google; só loopback
      CARRYOUT_PACE           divide cada espera por este número; só com um substituto assim
      CARRYOUT_VAULT          arquivo criptografado de chaves, em servidor sem chaveiro; --vault precede
      CARRYOUT_VAULT_KEY_FD   de onde a chave desse arquivo é lida; --vault-key-fd tem precedência
      CREDENTIALS_DIRECTORY   definido pelo systemd; a credencial carryout-vault é a chave do arquivo

    Com --json, só um documento JSON vai para a saída padrão; textos para pessoas, para a de erro.
    Tokens e segredos nunca são lidos da linha de comando: ficam no chaveiro do sistema ou no
    arquivo criptografado indicado por --vault.

help-heading-usage = Uso:
help-heading-commands = Comandos
help-heading-options = Opções
help-heading-arguments = Argumentos
help-heading-everywhere = Em todo comando
help-heading-copies = De quais cópias
help-help = Mostrar este manual (-h: resumido)
help-version = Mostrar a versão
