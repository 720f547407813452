### The overview: one card per account, its copies, and what the program keeps.
### Readers: page

connections-chips-unknown = Fim desconhecido
connections-chips-oneCopy = Uma cópia
connections-chips-usedUp = Já usada
connections-chips-active = Ativa
connections-chips-renewable = Ativa
connections-chips-endsSoon = Termina em breve
connections-chips-endsToday = Termina hoje
connections-chips-ended = Acesso encerrado
connections-chips-testing = Acesso de teste

connections-until = Acesso até
connections-ended = desde

connections-text-unknown = O Google ainda não disse até quando isto vale.
connections-text-oneCopy = Comece em até 24 horas depois de permitir.
connections-text-usedUp = Essa permissão valia para uma cópia. Permita de novo para copiar de novo.
connections-text-renewable = Você já pode renovar.
connections-text-endsSoon = Você já pode renovar. Depois do fim não há novas cópias; seus arquivos ficam.
connections-text-ends = Depois disso não há novas cópias; seus arquivos ficam.
connections-text-ended = O Google não nos deixa mais copiar. Seus arquivos estão seguros.
connections-text-testing = O Google limita versões de teste a 7 dias e não oferece renovação.

connections-renew-from = A renovação é possível a partir de { $date }.
connections-name = Nome desta conta
connections-rename = Renomear
connections-save = Salvar
connections-start-now = Começar agora
connections-choose = Escolher o que copiar
connections-copy-again-from = Próxima cópia possível: { $when }. O Google permite uma cópia por dia.
connections-allow-again = Permitir de novo
connections-remove-connection = Remover conexão…
connections-finish = Concluir
connections-finish-hint = “Concluir” informa ao Google que você já tem tudo. A permissão termina na hora.
connections-renew = Renovar
connections-renew-waiting = Aguardando. Você clicou em “Renovar” na página do Google?
connections-check-now = Verificar agora
connections-renew-checking = Perguntando a nova data ao Google…
connections-renewed = Renovado. Acesso até { $date }.
connections-renewed-no-date = Renovado.
connections-unchanged = O Google ainda informa { $date }. Se você acabou de renovar, tente de novo em um minuto.
connections-unchanged-no-date = O Google ainda informa a mesma data. Se você acabou de renovar, tente de novo em um minuto.
connections-partly = Uma parte foi renovada. O resto ainda termina em { $date }.
connections-untold = O acesso funciona, e o Google não diz até quando. Se você renovou, ele continua depois de { $date }.
connections-untold-no-date = O acesso funciona, e o Google não diz até quando.
connections-unasked = Não foi possível perguntar ao Google agora. Verifique de novo quando estiver on-line.
connections-renew-ended = O Google diz que este acesso terminou. Permita o acesso de novo para continuar.
connections-delete-files = Excluir cópias…

connections-bin-title = Mover as cópias de { $name } para a lixeira?
connections-bin-what = Isto vai para a lixeira deste computador:
connections-bin-copies =
    { $copies ->
        [one] { NUMBER($copies) } cópia
       *[other] { NUMBER($copies) } cópias
    }, { $files ->
        [one] { NUMBER($files) } arquivo
       *[other] { NUMBER($files) } arquivos
    }, { BYTES($bytes) }
connections-bin-stays = Isto fica:
connections-bin-access = O acesso ao Google, a programação e todo o resto nessas pastas.
connections-bin-again = A próxima cópia baixa tudo de novo. Até esvaziar a lixeira, você pode recuperar as cópias de lá.
connections-bin-busy = Há uma cópia em andamento. Cancele-a primeiro ou espere que ela termine.
connections-bin-yes = Mover para a lixeira
connections-bin-no = Manter os arquivos

connections-binned-row = na lixeira desde { $when }
connections-binning-row = indo para a lixeira
connections-refused-row = não pôde ir para a lixeira
connections-disconnect = Desconectar…
connections-start-by = Comece até { $when }: o Google recomenda começar em até 24 horas depois de permitir.
connections-started-late = As 24 horas em que o Google recomenda começar já passaram. Comece agora; se o Google recusar, permita de novo.

connections-ways-pause = Pausar cópias automáticas
connections-ways-go-on = Retomar cópias automáticas
connections-ways-change = Alterar a duração do acesso…
connections-ways-disconnect-text = Encerra o acesso no Google e exclui as chaves de login daqui. Seus arquivos ficam.
connections-ways-remove-text = Exclui o que resta das chaves aqui. Os arquivos ficam.

connections-change-title = Alterar a duração do acesso de { $name }?
connections-change-intro = O Google só troca entre “uma vez” e um período depois que a permissão atual termina. Isto acontece, nesta ordem:
connections-change-first =
    { $count ->
        [one] A cópia em andamento é concluída, para que nada se perca.
       *[other] As { NUMBER($count) } cópias em andamento são concluídas, para que nada se perca.
    }
connections-change-unfinished = Ainda não copiado: { $titles }.
connections-change-ends =
    { $count ->
        [one] A permissão para { NUMBER($count) } categoria termina.
       *[other] A permissão para todas as { NUMBER($count) } categorias termina.
    }
connections-change-siblings = A Conta do Google de { $names } também pode ser a mesma. Nesse caso, esse acesso também termina.
connections-change-asks = O Google pergunta de novo. Lá você escolhe uma vez, 30 dias ou 180 dias.
connections-change-stays = Seus arquivos, o nome e as configurações ficam.
connections-change-no = Deixar como está
connections-change-yes = Alterar
connections-change-after = Concluir antes e depois alterar
connections-change-now = Parar e alterar agora
connections-change-now-hint = Pacotes ainda não copiados são excluídos no Google. O que está aqui fica.

connections-switching = A permissão será alterada assim que tudo o que está em andamento terminar.
connections-switching-now = Encerrando a permissão atual…
connections-keep = Manter a permissão atual
connections-disconnecting = Desconectando…
connections-running = Copiando: { NUMBER($done) } de { NUMBER($all) }
connections-paused-row = Pausada: { NUMBER($done) } de { NUMBER($all) }
connections-blocked-row = Requer sua atenção
connections-cancelled-row =
    { $count ->
        [one] Cancelada, { NUMBER($count) } categoria
       *[other] Cancelada, { NUMBER($count) } categorias
    }
connections-done-row =
    { $got ->
        [one] { NUMBER($got) } categoria
       *[other] { NUMBER($got) } categorias
    }, { BYTES($bytes) }
connections-missing-row =
    { $count ->
        [one] falta { NUMBER($count) }
       *[other] faltam { NUMBER($count) }
    }
connections-show = Mostrar
connections-show-copy = Mostrar a cópia de { $when }
connections-no-copies = Nada copiado ainda. Escolha o que copiar.

connections-dialog-title = Desconectar { $name } do Google?
connections-dialog-what = Isto termina
connections-dialog-ends =
    { $count ->
        [one] O acesso a { NUMBER($count) } categoria termina, também no Google.
       *[other] O acesso a todas as { NUMBER($count) } categorias termina, também no Google.
    }
connections-dialog-running =
    { $count ->
        [one] A cópia em andamento para.
       *[other] { NUMBER($count) } cópias em andamento param.
    }
connections-dialog-lost = Pacotes no Google ainda não copiados são excluídos: { $titles }.
connections-dialog-siblings = Se a Conta do Google de { $names } for a mesma, esse acesso também termina.
connections-dialog-keys = As chaves de login são excluídas de { $store }.
connections-dialog-stays = Isto fica
connections-dialog-files = Seus arquivos e comprovantes, { BYTES($bytes) }.
connections-dialog-files-in = Seus arquivos e comprovantes, { BYTES($bytes) } em { $folder }.
connections-dialog-no-files = Tudo o que há nas suas pastas. O Carryout não exclui arquivos.
connections-dialog-yes = Desconectar
connections-dialog-here-only-hint = Exclui só as chaves neste computador. No Google, o acesso continua até terminar ou até você encerrá-lo lá.

connections-dialog-schedule-day = As cópias diárias param.
connections-dialog-schedule-week = As cópias semanais param.
connections-dialog-schedule-month = As cópias mensais param.

connections-dialog-first = Mostrar o que está em andamento
connections-dialog-here-title = Desconectar { $name } só neste computador?
connections-dialog-here-yes = Desconectar só aqui
connections-dialog-here-stays = O acesso no Google, até terminar ou até você encerrá-lo lá.
connections-dialog-no = Manter a conexão

connections-known-store-state-checking = sendo verificado
connections-known-store-state-ready = funciona
connections-known-store-state-unavailable = não pode ser usado
connections-known-store-state-untilQuit = não usado: as chaves ficam na memória até você sair

connections-known-no-entries = Nenhuma chave guardada.
connections-known-built-in = veio com o programa
connections-known-add-project = Adicionar arquivo de cliente…
connections-known-remove = Remover
connections-known-no-projects = Nenhum arquivo de cliente ainda.
connections-known-since = conectada em { $date }
connections-known-grant = permissão de { $date }
connections-known-grant-ends = término em { $date }
connections-known-grant-ended = acesso encerrado
connections-known-one-time = uma cópia
connections-known-no-folder = nenhuma pasta ainda
connections-dialog-here = Só neste computador…
