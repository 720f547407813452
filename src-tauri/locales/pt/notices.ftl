### Notices in the window, and the diagnostics file.
### Readers: page

notices-ends = O acesso de { $name } termina em { $date } ({ $left }).
notices-ends-text = Depois disso não há novas cópias; seus arquivos ficam.
notices-ended = O acesso de { $name } terminou.
notices-ended-text =
    O Google não nos deixa mais copiar { $count ->
        [one] { NUMBER($count) } categoria
       *[other] { NUMBER($count) } categorias
    }. Seus arquivos estão seguros.
notices-show = Mostrar o que fazer
notices-dismiss = Dispensar
notices-title = Notificações
notices-finished = Quando algo terminar
notices-finished-hint = Uma cópia está completa; o acesso foi concedido.
notices-needs-me = Quando algo requerer minha atenção
notices-needs-me-hint = O acesso termina, o disco está cheio, falta uma unidade, uma categoria falhou.
notices-rest = O que está desativado aqui ainda aparece nesta janela.
notices-ask = Avisar na área de trabalho quando isto terminar ou requerer sua atenção?
notices-ask-hint = Enquanto isso, você pode fechar a janela.
notices-ask-yes = Sim, avisar
notices-ask-no = Sem avisos
notices-asked-yes = Você receberá um aviso.
notices-asked-no = Você não receberá avisos. Tudo fica na visão geral.

notices-diagnostics-heading = Para obter ajuda
notices-diagnostics-intro = Um arquivo de diagnóstico mostra o que este programa fez, para quem for ajudar você. Nada é enviado automaticamente.
notices-diagnostics-open = Exportar diagnóstico…
notices-diagnostics-clear = Limpar logs
notices-diagnostics-cleared = Os logs foram limpos.
notices-diagnostics-title = Exportar diagnóstico
notices-diagnostics-contents = O arquivo será um arquivo ZIP com este conteúdo:
notices-diagnostics-masked = Ele nunca contém chaves. Nomes dados por você, caminhos, endereços e dados da conta são ocultados.
notices-diagnostics-save = Salvar…
notices-diagnostics-saved = O arquivo de diagnóstico foi salvo.
