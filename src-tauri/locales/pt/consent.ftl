### The steps through Google's page.
### Readers: page

consent-asks =
    { $rounds ->
        [1] O Google vai perguntar a você uma vez
        [2] O Google vai perguntar a você duas vezes
       *[other] O Google vai perguntar a você { NUMBER($rounds) } vezes
    }
consent-why-rounds = Um pedido não pode ser longo demais, por isso há várias etapas. Cada uma é rápida.
consent-one-round = Seu navegador abre a página do próprio Google. O Carryout nunca vê sua senha.
consent-round = Etapa { NUMBER($number) }
consent-round-of = Etapa { NUMBER($number) } de { NUMBER($of) }
consent-in-round = Todas as categorias desta etapa
consent-round-gave = { NUMBER($got) } de { NUMBER($asked) } permitidas
consent-switched = A permissão anterior terminou. Escolha na página do Google por quanto tempo vale desta vez.
consent-how-long = Por quanto tempo o Google dá acesso
consent-once = Uma vez
consent-month = 30 dias
consent-half = 180 dias
consent-good = Na página do Google
consent-tick = Marque as caixas.
consent-same-account = Use a mesma conta em todas as etapas.
consent-one-account = Confira qual conta você usa.
consent-open-google = Continuar para o Google
consent-opening = Abrindo o navegador…
consent-waiting = Esperando por você no navegador
consent-waiting-text = Permita o acesso na página do Google e volte. Esta janela percebe automaticamente.
consent-since = Aberta às { $time }, { $away }
consent-since-now = Aberta às { $time }
consent-again = Abrir a página de novo
consent-copy-link = Copiar link
consent-link-copied = Link copiado. Abra-o em qualquer navegador deste computador.
consent-no-browser = Não foi possível abrir o navegador. Copie o link e abra-o você mesmo.
consent-saving = Resposta recebida
consent-saving-text = Salvando o acesso no seu cofre de senhas…
consent-between = Etapa { NUMBER($number) } de { NUMBER($of) } concluída
consent-next = Continuar para o Google: etapa { NUMBER($number) }
consent-gave-all =
    { $count ->
        [one] Acesso concedido a { NUMBER($count) } categoria
       *[other] Acesso concedido a todas as { NUMBER($count) } categorias
    }
consent-gave = Acesso concedido a { NUMBER($got) } de { NUMBER($asked) } categorias
consent-gave-nothing = Nenhum acesso concedido
consent-choose-again = Voltar à escolha
consent-not-given = Não concedidas
consent-not-given-text = Tudo bem, se você as deixou de fora de propósito.
consent-ask-again = Pedir estas de novo
consent-go-on = Continuar com { NUMBER($count) }
consent-to-copy = Mostrar a cópia
consent-done = Concluir
consent-failed = O acesso não foi concedido
consent-denied = Você escolheu não permitir o acesso
consent-denied-text = Tudo bem. Nada foi copiado. Você pode escolher menos categorias e pedir de novo, ou parar por aqui.
consent-denied-later = Tudo bem. O que você permitiu antes está sendo copiado. Você pode tentar de novo ou deixar o resto de fora.

consent-begun-begun =
    { $count ->
        [one] { NUMBER($count) } categoria já está sendo copiada
       *[other] { NUMBER($count) } categorias já estão sendo copiadas
    }
consent-begun-preparing = Enquanto isso, o Google as prepara. Não precisa ter pressa.
consent-begun-here = { NUMBER($done) } de { NUMBER($all) } concluídas.
consent-begun-waiting =
    { $count ->
        [one] Mais { NUMBER($count) } será pedida assim que você a permitir.
       *[other] Mais { NUMBER($count) } serão pedidas assim que você as permitir.
    }

consent-stop = Parar aqui
consent-name = Dê um nome a esta conta
consent-name-hint = O Google não diz qual conta é. Um nome ajuda, por exemplo “Ana pessoal”.
consent-name-stays = Se ficar vazio, ela se chama “{ $name }”.
consent-name-placeholder = Minha Conta do Google
consent-paste = A página diz que não consegue conectar?
consent-paste-text = Então copie o endereço inteiro do alto dessa página do navegador e cole-o aqui. Ele começa com http://127.0.0.1.
consent-paste-label = Endereço do navegador
consent-paste-button = Usar este endereço
consent-see = O que a página mostra?
consent-no-error = Nenhum erro
consent-an-error = Um erro
consent-error-hint = O Google o indica no fim da página.
consent-error-name = Erro { $number }: { $name }

consent-helper-unticked = Caixas, todas vazias
    .text = Isso é normal. Marque as que você quer e clique em “Continuar”.
consent-helper-unverified = “O Google não verificou este app”
    .text = Se você sabe quem o fez, como num projeto seu, clique em “Avançado” e depois em “Acessar …”.
consent-helper-tooMany = “400. Isso é um erro.” ou uma página vazia
    .text = Talvez o Google não consiga mostrar tantas de uma vez. Pedimos em etapas menores; nada do que você marcou se perde.
consent-helper-unreachable = “Não é possível acessar esse site”, endereço 127.0.0.1
    .text = Falta pouco. Cole o endereço dessa página no campo abaixo.
consent-helper-nothing = Nenhuma página abriu
    .text = Abra-a de novo ou copie o link para qualquer navegador deste computador.

consent-errors-tester = “Acesso bloqueado: … não concluiu o processo de verificação do Google”
consent-errors-account = “Não é possível usar esta conta”, ou as políticas da sua organização são citadas
consent-errors-scope = “Some requested scopes were invalid”
consent-errors-redirect = “Acesso bloqueado: a solicitação desse app é inválida”
consent-errors-client = “The OAuth client was not found”
consent-errors-deleted = “The OAuth client was deleted”
consent-errors-disabled = “The OAuth client was disabled”
consent-errors-unauthorized = “… is not authorized to request … using this method”
consent-errors-internal = “Acesso bloqueado: … só pode ser usado na própria organização”
consent-errors-school = “Acesso bloqueado: o administrador da sua instituição precisa analisar …”
consent-errors-browser = “Não é possível fazer login nesta tela”, ou um navegador ou app que pode não ser seguro
consent-errors-request = “Acesso bloqueado: erro de autorização”

consent-smaller = Pedir em etapas menores

consent-open-step-project = Abrir o projeto
consent-open-step-api = Abrir a API
consent-open-step-branding = Abrir “Branding”
consent-open-step-audience = Abrir “Público-alvo”
consent-open-step-publish = Abrir “Público-alvo”
consent-open-step-scopes = Abrir “Acesso a dados”
consent-open-step-client = Abrir a lista de clientes
consent-open-step-file = Abrir a lista de clientes

consent-to-paste = Ir para o campo

consent-news-waiting = Esperando por você no navegador.
consent-news-saving = Resposta recebida. Salvando o acesso.
consent-news-between = A etapa { NUMBER($number) } foi concluída. Continue quando quiser.
consent-news-done = O acesso foi salvo.
consent-news-failed = A etapa no Google falhou.
consent-news-denied = Você escolheu não permitir o acesso.
consent-steps = Etapas no Google
consent-what = O que o Google vai perguntar
consent-step-holds =
    { $count ->
        [one] { NUMBER($count) } categoria: { $titles }
       *[other] { NUMBER($count) } categorias: { $titles }
    }
consent-step-more = e mais { NUMBER($count) }
consent-tick-text = Elas podem vir vazias.
consent-account-text = O Carryout não consegue ver qual é.
consent-choose-long = Escolha por quanto tempo.
consent-choose-long-text = Só você pode definir isso; a tabela abaixo ajuda.
consent-new-copies = Novas cópias
consent-new-copies-once = Uma de cada categoria
consent-new-copies-daily = Todo dia, se você quiser
consent-ends = Termina
consent-ends-once = Depois da cópia
consent-renew = Renovar
consent-renew-once = Não é possível; você permite de novo
consent-renew-any = A qualquer momento
consent-renew-from = A partir de { $date }
consent-good-for = Bom para
consent-good-once = Uma só cópia
consent-good-month = Experimentar
consent-good-half = Manter uma cópia atualizada
consent-end-any-time = Você pode encerrar o acesso a qualquer momento.
consent-back = Voltar
consent-link = Link para a página do Google
consent-help = Algo deu errado?
consent-help-open = A ajuda para o navegador aparece abaixo.
consent-paste-first = Cole o endereço primeiro.
