### Notices on the desktop: a title, and a line below it. And the reminder for the calendar.
### Readers: rust

desktop-goes-on = O Carryout continua copiando
    .text = Abra-o de novo para ver o andamento.
desktop-consented = Acesso concedido
    .text = Continue na janela do Carryout.
desktop-complete = Sua cópia está completa
    .text =
        { $got ->
            [one] { $name }: { NUMBER($got) } de { NUMBER($asked) } categorias está aqui e verificada.
           *[other] { $name }: { NUMBER($got) } de { NUMBER($asked) } categorias estão aqui e verificadas.
        }
desktop-incomplete = Sua cópia terminou, mas falta algo
    .text =
        { $got ->
            [one] { $name }: { NUMBER($got) } de { NUMBER($asked) } categorias está aqui e verificada, { NUMBER($missing) } com falha.
           *[other] { $name }: { NUMBER($got) } de { NUMBER($asked) } categorias estão aqui e verificadas, { NUMBER($missing) } com falha.
        }
# $headline is a sentence without its full stop: "The disk is full".
desktop-needs-you = O Carryout requer sua atenção
    .text = { $name }: { $headline }.
# Up to four lines follow, one for each copy.
desktop-several-needs-you = O Carryout requer sua atenção
desktop-several-complete = Suas cópias estão completas
desktop-several-more = e mais { NUMBER($count) }
desktop-access-ended = O acesso de { $name } terminou
    .text = O Google não deixa mais o Carryout copiar. Seus arquivos estão seguros. Permita o acesso de novo para continuar.
desktop-access-ends = O acesso de { $name } termina em { $day }
    .text = Depois disso não há novas cópias; seus arquivos ficam. O Carryout mostra como continuar.
desktop-access-ends-today = O acesso de { $name } termina em { $day } às { $time }
    .text = Depois disso não há novas cópias; seus arquivos ficam.

desktop-dialog-client = Escolher o arquivo de cliente do Google
desktop-dialog-folder = Escolher onde guardar as cópias
desktop-dialog-reminder = Salvar o lembrete para o seu calendário
desktop-dialog-diagnostics = Salvar o arquivo de diagnóstico
desktop-dialog-export = Exportar
desktop-dialog-evidence = Escolher onde guardar a prova
desktop-kind-client = Arquivo de cliente (JSON)
desktop-kind-calendar = Arquivo de calendário (iCalendar)
desktop-kind-zip = Arquivo ZIP
# Why the computer is kept awake, as some systems show it.
desktop-awake = Copiando dados
# Why the computer waits a moment before it shuts down, as some systems show it.
desktop-shutdown = Anotando o andamento das cópias
# The name of the password store that Carryout makes where the system has none.
desktop-keyring = Chaveiro padrão
# An account that the user gave no name.
desktop-account = Conta do Google
desktop-hangs = O Carryout já está em execução, mas não responde. Encerre-o pelo gerenciador de tarefas do sistema ou saindo da sessão e abra-o de novo. Nada se perde: as cópias continuam de onde pararam.

calendar-summary = O acesso de { $name } termina (Carryout)
calendar-description = A partir deste momento, o Carryout não pode copiar nada de novo de { $name }. Seus arquivos ficam. Abra o Carryout antes, para renovar o acesso ou permiti-lo de novo.
calendar-link = Página do Google: { $address }
# A file's name, without its ending.
calendar-file = Carryout - acesso de { $name } termina
