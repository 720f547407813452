### Whom the program talks to, what it stores, and what Google allows.
### Readers: page

privacy-title = O Carryout fala com o Google e com mais ninguém
privacy-title-sandbox = Agora nada sai deste computador
privacy-encrypted = criptografado
privacy-google = Google
privacy-sandbox = Google simulado
privacy-on-computer = neste computador
privacy-your-folder = Sua pasta
privacy-ordinary-files = { BYTES($bytes) }, arquivos comuns
privacy-no-server = Nenhum servidor nosso, nenhuma estatística de uso, nenhum relatório de falhas.
privacy-updates = Só onde o Carryout procura atualizações ele também consulta sua página de download, sem enviar nada sobre você.
privacy-stored = O que o Carryout guarda
privacy-col-what = O quê
privacy-col-where = Onde
privacy-copies-text = Sem criptografia: quem puder ler a pasta poderá ler seus dados.
privacy-own-folder = Na pasta do próprio Carryout neste computador
privacy-no-index = Nenhum; a busca está desativada
privacy-index-text = Feito a partir das suas cópias; pode ser recriado a qualquer momento.
privacy-index-rebuild = Recriar
privacy-index-rebuild-long = Recriar o índice de busca
privacy-index-make = Criar
privacy-index-make-long = Criar o índice de busca
privacy-keys = Chaves de login
privacy-keys-text = Em nenhum outro lugar.
privacy-entries =
    { $count ->
        [one] Mostrar { NUMBER($count) } entrada
       *[other] Mostrar { NUMBER($count) } entradas
    }
privacy-journal = Registros e logs
privacy-journal-text = Contas, cópias, arquivos e o que o programa fez. Nenhuma chave, nenhum dado seu.
privacy-access = Acesso ao Google
privacy-project =
    { $count ->
        [0] Seu projeto do Google, não usado por nenhuma conta
        [one] Seu projeto do Google, usado por { NUMBER($count) } conta
       *[other] Seu projeto do Google, usado por { NUMBER($count) } contas
    }
privacy-client-file = Outro arquivo de cliente
privacy-client-file-text = De outro projeto seu no Google.
privacy-at-google = No Google
privacy-at-google-text = Ver todos os programas com acesso à sua conta.
privacy-open-page = Abrir página
privacy-diagnostics = Arquivo de diagnóstico
