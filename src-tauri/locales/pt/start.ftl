### The first screen.
### Readers: page

start-title = Leve seus dados do Google para casa
start-does = O Carryout copia seus dados do Google para uma pasta neste computador e comprova que cada arquivo está completo.
start-does-not = Ele não exclui nada no Google nem envia nada para outro lugar.
start-expect = O Google leva de minutos a dias para preparar uma cópia. O Carryout espera e termina sozinho.
start-google = Copiar meus dados do Google
start-google-hint = Você escolhe o quê. O Google pergunta a você antes de entregar qualquer coisa.
start-practice = Testar com dados fictícios
start-practice-hint = Tudo funciona como seria com o Google, com dados inventados.
start-practice-again = Escolher dados fictícios
start-can-i = Posso usar isto?
start-can-i-intro = O Google oferece isto quando as quatro condições valem:
start-country = Sua conta pertence a um país da lista do Google, a maioria na Europa.
start-adult = Você tem 18 anos ou mais.
start-personal = É uma conta pessoal, não da escola nem do trabalho.
start-protection = A conta não está no Programa Proteção Avançada.
start-list = Ver a lista do Google
start-not-sure = Em dúvida? Experimente. O Google avisa, e nada se perde.
start-cannot = Não incluído
start-cannot-text = Fotos, Gmail e Drive não fazem parte disto. Para eles, o Google tem o Takeout.
start-takeout = Abrir o Google Takeout
start-copies = Suas cópias
