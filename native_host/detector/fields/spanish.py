"""Spanish labels and given names."""

from __future__ import annotations

from native_host.detector.fields.kinds import Kind, Labels
from native_host.detector.rules.word_list import words

LABELS: Labels = {
    Kind.NAME: "nombre|mi nombre|su nombre",
    Kind.FULL_NAME: (
        "nombre completo|nombre y apellidos|nombre y apellido|apellidos y nombre|apellido y nombre"
        "|nombre del paciente|nombre de la paciente|nombre del empleado|nombre de la empleada|nombre del alumno"
        "|nombre del padre|nombre de la madre|nombre del titular|titular|titular de la cuenta|asegurado|asegurada"
        "|contacto de emergencia|persona de contacto|cónyuge|esposo|esposa|tutor legal|representante legal|firmante"
    ),
    Kind.PART_OF_NAME: (
        "nombre de pila|nombres|apellido|apellidos|primer apellido|segundo apellido|primer nombre|segundo nombre"
        "|apellido de soltera|apellido paterno|apellido materno|nombre de soltera|nombre de nacimiento"
    ),
    Kind.ROLE: (
        "paciente|empleado|empleada|trabajador|trabajadora|solicitante|inquilino|inquilina|arrendatario|arrendataria"
        "|arrendador|arrendadora|alumno|alumna|estudiante|médico|médico de cabecera|supervisor|supervisora|testigo"
        "|víctima|demandante|demandado|demandada|acusado|acusada|fallecido|fallecida|madre|padre|hijo|hija"
        "|beneficiario|beneficiaria"
    ),
    Kind.PARTY: "cliente|clienta|contacto|destinatario|destinataria|remitente|comprador|vendedor|a la atención de",
    Kind.EMPLOYER: (
        "empleador|empleadora|empresa empleadora|lugar de trabajo|centro de trabajo|trabaja en|empleador actual"
        "|patrono|patrón"
    ),
    Kind.COMPANY: "empresa|compañía|organización|escuela|colegio|universidad|hospital|clínica",
    Kind.HOME: (
        "lugar de nacimiento|ciudad de nacimiento|país de nacimiento|nacido en|nacida en|lugar de residencia"
        "|ciudad de residencia|residencia|vive en|localidad de residencia|ciudad natal|natural de"
    ),
    Kind.PLACE: "ciudad|localidad|población|país|provincia|lugar|municipio|ubicación",
    Kind.ADDRESS: (
        "dirección|domicilio|dirección postal|dirección particular|dirección de envío|dirección de facturación|calle|señas"
    ),
    Kind.OCCUPATION: "profesión|ocupación|oficio|profesión u oficio",
    Kind.POSITION: "puesto|cargo|empleo|trabajo|puesto de trabajo",
    Kind.DIAGNOSIS: ("diagnóstico|diagnósticos|diagnóstico principal|antecedentes|antecedentes médicos|motivo de consulta"),
    Kind.MEDICINE: (
        "enfermedad|enfermedades|patología|medicación|medicamentos|medicamento|tratamiento|alergias|alergia|síntomas|receta"
    ),
    Kind.AGE: "edad",
    Kind.PERSONAL: (
        "fecha de nacimiento|teléfono|tel|móvil|celular|correo|correo electrónico|sexo|género|estado civil"
        "|nacionalidad|dni|nie|nif|curp|rfc|cédula|pasaporte|nº de afiliación|número de la seguridad social|salario"
        "|sueldo|grupo sanguíneo|fecha de ingreso|fecha de alta|peso|estatura"
    ),
    Kind.THING: (
        "causa|causas|pronóstico|prevención|error|compositor|personaje|juego|modelo|marca|color|precio|referencia"
        "|género musical|autor|editorial|estreno|capital|superficie|licencia|especie|raza|ingredientes|raciones"
        "|porciones|clase|categoría|idioma|valor|fabricante|poderes|nivel|tipo|descripción|versión"
    ),
}

GIVEN_NAMES = words("""
    antonio josé manuel francisco juan david javier daniel carlos jesús alejandro miguel rafael pedro pablo ángel
    sergio fernando jorge luis alberto álvaro adrián diego raúl iván rubén enrique ramón vicente andrés joaquín
    santiago víctor eduardo mario roberto jaime marcos ignacio alfonso jordi hugo ricardo salvador guillermo gabriel
    emilio gonzalo julián martín mateo lucas leonardo nicolás sebastián felipe esteban gustavo óscar hernán rodrigo
    mauricio agustín césar maría carmen ana isabel laura cristina marta dolores pilar lucía elena sara paula raquel
    manuela beatriz mercedes rosario juana teresa encarnación montserrat silvia julia patricia irene alba rocío andrea
    rosa mónica concepción sonia susana margarita sandra ángela inmaculada natalia marina claudia esther carla sofía
    nuria verónica inés lorena daniela valeria camila valentina mariana gabriela fernanda alejandra ximena guadalupe
    leticia adriana yolanda catalina carolina eva olga victoria graciela estela josefina micaela florencia agustina
    itziar leire amaia ainhoa aitor unai iker koldo
""")
