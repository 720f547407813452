### The settings.
### Readers: page, rust

settings-title = Configurações
settings-in-practice = Estas valem só para a simulação e terminam com ela.

settings-speed-label = Limite de velocidade
settings-speed-none = Nenhum
settings-speed-own = Outro valor…
settings-speed-own-label = Outro valor
settings-speed-unit-label = Unidade

settings-speed-units-mbit = Mbit/s
settings-speed-units-mbyte = MB/s

settings-speed-rate = { $value } { $unit }
settings-speed-how = Para todos os arquivos de todas as cópias juntos. Vale na hora para as cópias em andamento.
settings-speed-wrong = Isso não é uma velocidade. Digite um número de pelo menos 0,1 Mbit/s.

settings-quiet-begin = Pausar downloads por 1 hora
settings-quiet-short = Por 1 hora
settings-quiet-what = Para uma chamada ou um filme: nada é baixado por uma hora; depois, os downloads são retomados automaticamente.
settings-quiet-until = Os downloads estão pausados até { $when }.
settings-quiet-google = O Google continua preparando.
settings-quiet-end = Continuar agora

settings-line-wait = Pausar em conexões limitadas
settings-line-how = O sistema diz quais conexões são limitadas, como o ponto de acesso de um celular. Quando ele não diz, os arquivos são baixados.
settings-line-is-metered = Esta conexão é limitada.

settings-power-title = Bateria e suspensão
settings-power-battery = Na bateria

settings-power-choices-always = Copiar
settings-power-choices-unlessLow = Copiar até a bateria ficar fraca
settings-power-choices-never = Só ligado na tomada

settings-power-how = Enquanto isso, o Google continua preparando. Você pode retomar cada cópia mesmo assim.
settings-power-is-on-battery = Este computador está usando a bateria.
settings-power-awake = Não suspender enquanto arquivos chegam
settings-power-awake-how = Só durante o download. Enquanto o Google prepara e as cópias esperam, o computador pode ser suspenso.

settings-access-title = Acesso para uma cópia
settings-access-label = Encerrá-lo quando tudo estiver copiado
settings-access-how = Quando tudo o que você permitiu estiver copiado e verificado, o Carryout encerra o acesso no Google. Se outra conexão puder ser da mesma Conta do Google, ele pergunta antes.

settings-background-title = Segundo plano
settings-background-label = Iniciar com este computador e continuar quando a janela for fechada
settings-background-how = O acesso continua válido e as cópias continuam sem janela. Abra o Carryout de novo para vê-las.
settings-background-quit = Sair do Carryout
settings-background-quit-how = Até este computador ser ligado de novo ou até você abri-lo.

settings-held-metered = Esperando: esta conexão é limitada.
settings-held-battery = Esperando: o computador está usando a bateria.
settings-held-lowBattery = Esperando: a bateria está fraca.

settings-held-goes-on-metered = Continua em outra conexão.
settings-held-goes-on-battery = Continua quando ligado na tomada.
settings-held-goes-on-lowBattery = Continua quando ligado na tomada.

settings-held-anyway = Copiar mesmo assim
settings-held-row = esperando
settings-tabs = Partes das configurações
settings-tab-general = Geral
settings-tab-privacy = Privacidade e dados
settings-tab-about = Sobre
settings-about-apart = O Carryout não é afiliado ao Google nem endossado por ele.

settings-index-title = Índice de busca
settings-index-label = Manter um índice das minhas cópias
settings-index-how = Ele serve para buscar em “Meus dados”. É feito a partir das suas cópias, fica neste computador, só você pode lê-lo e ele é excluído com as cópias.
settings-index-forget = Excluir o índice
settings-index-forget-how = Exclui o índice agora e não mantém nenhum daqui em diante. Suas cópias ficam como estão.
settings-advanced = Avançado
settings-about-copy-version = Copiar a versão
settings-about-licences = Licenças
settings-about-free = O Carryout é software livre sob Apache-2.0 ou MIT, como você preferir. Ele contém o trabalho de outros projetos sob as próprias licenças deles.

settings-copies-title = Cópias
settings-copies-folder = Pasta para novas cópias
settings-copies-folder-change = Alterar…
settings-copies-schedule = Cópias automáticas: { $account }
settings-copies-none = As cópias automáticas são escolhidas para cada conta, quando houver uma.

settings-window-title = Janela
settings-language-label = Idioma
settings-language-system = Como no sistema
settings-look-label = Aparência

settings-look-choices-system = Como no sistema
settings-look-choices-light = Clara
settings-look-choices-dark = Escura

settings-updates-title = Atualizações

settings-network-title = Rede
settings-transfers-label = Arquivos ao mesmo tempo
settings-transfers-how = Vale a partir do próximo arquivo. Mais só é mais rápido se a conexão tiver folga.
settings-line-copy = Copiar em conexões limitadas
settings-proxy-label = Proxy

settings-proxy-choices-system = Como no sistema
settings-proxy-choices-none = Nenhum
settings-proxy-choices-own = Outro endereço…

settings-proxy-own-label = Endereço do proxy
settings-proxy-own-save = Usar este proxy
settings-proxy-how = Para tudo o que o Carryout baixa, a partir da próxima solicitação. O navegador tem sua própria configuração.
settings-proxy-example = http://proxy.example:3128

settings-log-title = Logs
settings-log-label = Nível de log
settings-log-how = Os logs ficam neste computador por uma semana. Eles nunca contêm chaves, e nada além de nomes de categorias e arquivos.

settings-log-choices-error = Só erros
settings-log-choices-warn = Também avisos
settings-log-choices-info = Normal
settings-log-choices-debug = Tudo, para encontrar uma falha

settings-keys-title = Chaves de login
settings-keys-how = Onde ficam as chaves do seu acesso e se isso funciona.
settings-keys-open = Mostrar
