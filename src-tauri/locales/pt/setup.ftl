### The guide to a Google project and client file of the user's own.
### Readers: page

setup-title = Configurar o acesso ao Google
setup-intro = O Google só dá acesso a programas com um arquivo de cliente. Você o cria uma vez, em cerca de 15 minutos, no console do Google. Ele fica neste computador.
setup-step = Etapa { NUMBER($number) }
setup-page-opens = Abrir esta página
setup-project = Criar um projeto
setup-project-text = Qualquer nome serve, por exemplo “Meus dados”. O Google também quer uma conta de faturamento vinculada; não sabemos de nenhuma cobrança por estas cópias.
setup-api = Ativar a API Data Portability
setup-api-text = Confira se o seu projeto está selecionado no alto e clique em “Ativar”.
setup-branding = Dar um nome ao app
setup-branding-text = Nome do app: “Meu Carryout”. E-mail de suporte e contato: seu próprio e-mail. Nada mais é necessário.
setup-audience = Definir quem pode usá-lo
setup-audience-text = Escolha “Externo”. Em “Usuários de teste”, adicione o e-mail da conta cujos dados você quer.
setup-publish = Publicar o app
setup-publish-text = Na mesma página, clique em “Publicar app”. Até lá, o projeto fica em teste: o acesso termina após 7 dias, seja qual for a sua escolha, e não pode ser renovado. Publicado, mas não verificado pelo Google, o app mostra um aviso que você pode ignorar.
setup-scopes = Definir o que ele pode pedir
setup-scopes-text = Clique em “Adicionar ou remover escopos”, cole esta lista em “Adicionar escopos manualmente”, clique em “Adicionar à tabela” e depois em “Atualizar” e “Salvar”.
setup-copy-scopes = Copiar a lista de escopos
setup-client = Criar o cliente e baixar o arquivo
setup-client-text = Clique em “Criar cliente”, escolha o tipo “App para computador” (Desktop app) e depois “Fazer o download do JSON”. O Google oferece este arquivo só uma vez, logo após a criação.
setup-file = Escolher o arquivo de cliente
setup-file-text = O nome começa com client_secret_ e termina com .json.
setup-choose = Escolher arquivo de cliente…
setup-choose-another = Escolher outro arquivo…
setup-check = Verificar este cliente
setup-check-text = Pergunta ao Google se ele conhece o cliente e a chave secreta. Você não precisa permitir nada para isso.
setup-clients = Seus arquivos de cliente
setup-steps-of = Etapas de
setup-shown = Etapas exibidas
setup-show = Mostrar as etapas
setup-used-by = Usado por { $names }
setup-unused = Não usado por nenhuma conta
setup-remove = Remover

setup-states-unchecked = Ainda não verificado
setup-states-right = OK
setup-states-wrong = Requer atenção
setup-states-unknowable = O Google não informa

setup-later = Aparece no primeiro login
setup-next = Escolher o que copiar
setup-progress = { NUMBER($done) } de { NUMBER($all) } etapas verificadas
setup-no-file = Nenhum arquivo de cliente ainda. As etapas levam até ele.
