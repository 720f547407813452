### Newer versions of Carryout, and the licences of what it is made of.
### Readers: page

update-title = Atualizações
update-absent = Esta versão não procura atualizações. Obtenha versões novas de onde você obteve esta.
update-forbidden = As atualizações estão desativadas neste computador (CARRYOUT_NO_UPDATE está definido).

update-checking = Procurando atualizações…
update-ready = Atualização pronta: Carryout { $version }
update-none = O Carryout está atualizado. Verificado: { $when }.
update-never = Ainda não verificado.

update-missed-unreachable = Não foi possível procurar atualizações ({ $when }): o servidor de atualizações está inacessível.
update-missed-slow = Não foi possível procurar atualizações ({ $when }): o servidor de atualizações não respondeu a tempo.
update-missed-garbled = Não foi possível procurar atualizações ({ $when }): a resposta do servidor de atualizações não serve. Uma página de login da sua rede pode estar no caminho.

update-notes = Novidades
update-progress = Baixando a atualização
update-bytes = { BYTES($done) } de { BYTES($all) }
update-bytes-unknown = { BYTES($done) }
update-installing = Instalando. O Carryout reinicia automaticamente.
update-waits = Ela pode ser instalada quando nenhum arquivo estiver chegando.

update-check = Verificar agora
update-install = Instalar e reiniciar
update-download = Abrir a página de download

update-automatic = Procurar atualizações automaticamente
update-automatic-how = Uma vez por dia. Nada é instalado sem você mandar, e nada sobre você é enviado.

update-licences = Licenças de terceiros
update-licences-none = Esta versão vem sem a lista de licenças. O comando cargo xtask bundle a cria.
