### The first screen.
### Readers: page

start-title = Leve seus dados do Google para casa
start-does = O Carryout copia seus dados do Google para uma pasta neste computador, verifica se cada arquivo está completo e pode repetir a cópia automaticamente.
start-does-not = Ele não exclui nada no Google nem envia nada para outro lugar.
start-expect = O Google leva de minutos a dias para preparar; o Carryout termina automaticamente.
start-google = Copiar meus dados do Google
start-google-hint = Escolha o que você quer. Depois, o Google pede sua permissão no navegador.
start-practice = Testar com dados fictícios
start-practice-hint = O programa completo com dados inventados. Nada é enviado ao Google, tudo leva segundos, e você pode remover tudo com um clique.
start-practice-again = Escolher dados fictícios
start-can-i = Quem pode usar
start-country = Sua conta pertence a um país da lista do Google, a maioria na Europa.
start-adult = Você tem 18 anos ou mais.
start-personal = É uma conta pessoal, não da escola nem do trabalho.
start-protection = Ela não está no Programa Proteção Avançada.
start-list = Ver a lista
start-not-sure = Em dúvida? Experimente: o Google avisa, e nada se perde.
start-cannot = Não incluído
start-cannot-text = Fotos, Gmail, Drive, Agenda, Contatos e Linha do tempo. O Google só os oferece pelo Takeout.
start-takeout = Abrir o Google Takeout
start-copies = Suas cópias
start-need = O que é preciso
start-need-client = Cerca de 15 minutos, uma vez, para configurar o acesso ao Google.
