"""Portuguese labels and given names."""

from __future__ import annotations

from native_host.detector.fields.kinds import Kind, Labels
from native_host.detector.rules.word_list import words

LABELS: Labels = {
    Kind.NAME: "meu nome|seu nome",
    Kind.FULL_NAME: (
        "nome completo|nome e sobrenome|nome e apelido|nome do paciente|nome da paciente|nome do funcionário"
        "|nome da funcionária|nome do aluno|nome do pai|nome da mãe|titular|titular da conta|segurado|segurada"
        "|contato de emergência|contacto de emergência|pessoa de contato|pessoa de contacto|cônjuge|esposo|marido"
        "|responsável legal|filiação|nome social"
    ),
    Kind.PART_OF_NAME: (
        "primeiro nome|nome próprio|nomes próprios|sobrenome|apelido|último nome|nome de solteira|apelido de solteira"
        "|sobrenome de solteira"
    ),
    Kind.ROLE: (
        "doente|utente|funcionário|funcionária|colaborador|colaboradora|empregado|empregada|trabalhador|candidato"
        "|candidata|requerente|inquilino|inquilina|locatário|locatária|senhorio|aluno|aluna|estudante|médico|médica"
        "|médico de família|supervisor|testemunha|vítima|réu|ré|autor da ação|falecido|falecida|mãe|pai|filho|filha"
        "|beneficiário|beneficiária"
    ),
    Kind.PARTY: "cliente|contato|contacto|destinatário|destinatária|remetente|comprador|vendedor|aos cuidados de",
    Kind.EMPLOYER: (
        "empregador|empregadora|entidade patronal|entidade empregadora|local de trabalho|trabalha em|trabalha na|patrão"
    ),
    Kind.COMPANY: "empresa|companhia|organização|escola|universidade|hospital|clínica",
    Kind.HOME: (
        "local de nascimento|cidade de nascimento|país de nascimento|naturalidade|nascido em|nascida em|natural de"
        "|local de residência|cidade de residência|residência|reside em|mora em|cidade natal"
    ),
    Kind.PLACE: "cidade|localidade|país|município|bairro|estado|freguesia|concelho",
    Kind.ADDRESS: "endereço|morada|endereço residencial|endereço de entrega|domicílio|rua|logradouro",
    Kind.OCCUPATION: "profissão|ocupação|ofício|profissão atual",
    Kind.POSITION: "cargo|função|emprego|posto",
    Kind.DIAGNOSIS: ("diagnóstico|diagnósticos|hipótese diagnóstica|diagnóstico principal|antecedentes|histórico médico"),
    Kind.MEDICINE: (
        "doença|doenças|patologia|medicação|medicamentos|medicamento|tratamento|alergias|alergia|sintomas|remédios"
    ),
    Kind.AGE: "idade",
    Kind.PERSONAL: (
        "data de nascimento|telefone|telemóvel|celular|e-mail|correio eletrónico|sexo|gênero|género|estado civil"
        "|nacionalidade|cpf|rg|nif|cartão de cidadão|passaporte|nº de utente|número de utente|salário|tipo sanguíneo"
        "|matrícula|data de admissão|data de internação|peso|altura"
    ),
    Kind.THING: (
        "causa|causas|prognóstico|prevenção|erro|compositor|personagem|jogo|modelo|marca|cor|preço|referência|diretor"
        "|autor|editora|lançamento|capital|área|licença|espécie|raça|ingredientes|porções|classe|categoria|idioma"
        "|língua|valor|fabricante|poderes|nível|tipo|descrição|versão"
    ),
}

GIVEN_NAMES = words("""
    joão antónio antônio josé francisco manuel carlos paulo pedro lucas luiz luís marcos gabriel rafael daniel marcelo
    bruno eduardo felipe filipe rodrigo mateus matheus fernando fábio leonardo gustavo guilherme leandro tiago thiago
    anderson ricardo márcio jorge sebastião alexandre roberto edson diego vítor victor sérgio cláudio rui nuno miguel
    gonçalo duarte afonso tomás diogo hugo henrique vasco simão bernardo martim joaquim armando álvaro caio murilo
    enzo heitor arthur davi maria ana francisca antónia adriana juliana márcia fernanda patrícia aline sandra camila
    amanda bruna jéssica letícia júlia luciana vanessa mariana gabriela vera vitória larissa cláudia beatriz rita
    luana sónia sônia renata eliane josefa simone natália cristiane carla débora inês catarina margarida carolina
    sofia leonor matilde joana filipa susana teresa helena isabel madalena raquel sara marta daniela andreia mafalda
    constança lurdes fátima conceição alice laura helena manuela valentina heloísa lorena isadora rafaela
""")
