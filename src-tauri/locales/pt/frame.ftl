### The window's frame: header, banners, buttons and everything that is on several screens.
### Readers: page

frame-name = Carryout
frame-starting = Iniciando…
frame-skip = Ir para o conteúdo
frame-home = Visão geral
frame-settings = Configurações
frame-my-data = Meus dados
frame-copies = Cópias
frame-sidebar = Barra lateral
frame-nav-main = Principal
frame-nav-accounts = Contas
frame-add-account = Adicionar conta
frame-keys = Atalhos
frame-needs =
    { $count ->
        [one] { NUMBER($count) } coisa requer sua atenção
       *[other] { NUMBER($count) } coisas requerem sua atenção
    }
frame-under-way =
    { $count ->
        [one] { NUMBER($count) } cópia em andamento
       *[other] { NUMBER($count) } cópias em andamento
    }
frame-account-days =
    { $days ->
        [one] Acesso: falta { NUMBER($days) } dia
       *[other] Acesso: faltam { NUMBER($days) } dias
    }
frame-account-copying = Copiando: { NUMBER($done) } de { NUMBER($all) }
frame-account-paused = Cópias automáticas pausadas

frame-tone-good = Seguro
frame-tone-care = Em breve
frame-tone-bad = Requer sua atenção
frame-tone-idle = Pausado

frame-steps = Etapas
frame-step-choose = Escolher
frame-step-google = Google
frame-step-copy = Copiar
frame-shortcuts = Atalhos de teclado
frame-close = Fechar
frame-cancel = Cancelar
frame-opens-browser = abre no seu navegador
frame-mode = Com quem esta janela fala
frame-notices = Avisos
frame-practice = Simulação: dados inventados, nada vai para o Google.
frame-leave-practice = Sair da simulação
frame-override = Não é o Google: tudo vai para { $address }
frame-offline = Sem conexão com a internet.
frame-offline-text = Tudo neste computador continua funcionando. As cópias continuam automaticamente quando a conexão voltar.
frame-until-quit = O acesso só fica guardado até você sair. Depois, será preciso permiti-lo de novo.
frame-details = Detalhes
frame-copy-details = Copiar detalhes
frame-copied = Copiado
frame-copy-failed = Não foi possível copiar. Selecione o texto e copie-o você mesmo.
frame-stay-connected = Manter a conexão até eu sair
frame-update = O Carryout { $version } está disponível.
frame-install-update = Instalar e reiniciar
frame-update-waits = Pode ser instalado quando nenhum arquivo estiver chegando.
frame-open-download = Abrir a página de download
frame-cannot-start = O Carryout não consegue iniciar
frame-version = Carryout { $version }
frame-files =
    { $count ->
        [one] { NUMBER($count) } arquivo
       *[other] { NUMBER($count) } arquivos
    }
frame-categories =
    { $count ->
        [one] { NUMBER($count) } categoria
       *[other] { NUMBER($count) } categorias
    }

frame-keys-title = Atalhos de teclado

frame-keys-names-ctrl = Ctrl
frame-keys-names-shift = Shift
frame-keys-names-space = Espaço

frame-keys-search = Buscar nas categorias
frame-keys-main = Acionar o botão principal
frame-keys-escape = Limpar a busca, fechar, voltar
frame-keys-settings = Abrir as configurações
frame-keys-help = Mostrar esta lista
frame-keys-close-window = Fechar a janela; as cópias em andamento continuam
frame-keys-quit = Sair; o acesso é mantido
frame-keys-move = Avançar, voltar
frame-keys-toggle = Marcar ou desmarcar
frame-keys-zoom = Ampliar, reduzir, tamanho normal
frame-keys-single = Permitir teclas únicas ( / e ? )
frame-keys-single-hint = Desative se você usa entrada por voz.
frame-keys-places = Visão geral, Meus dados, Cópias, Configurações
frame-to-copy = Texto para copiar
