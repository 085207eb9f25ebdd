<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Qué se lee</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Esta sala</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Esta pantalla</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>You have time. Have a look.</source>
        <translation>Tiene tiempo. Eche un vistazo.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Toque para empezar</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Lléveselo</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>about %1</source>
        <translation>unas %1</translation>
    </message>
    <message>
        <source>few</source>
        <translation>pocas</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
</context>
<context>
    <name>Breathe</name>
    <message>
        <source>Breathe with a circle</source>
        <translation>Respirar con un círculo</translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Breathe in</source>
        <translation>Tome aire</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantenga</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelte el aire</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Muy bien</translation>
    </message>
    <message>
        <source>Slower breathing</source>
        <translation>Respirar más despacio</translation>
    </message>
    <message>
        <source>Follow the circle. Stop whenever you like.</source>
        <translation>Siga el círculo. Pare cuando quiera.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) in</source>
        <translation>
            <numerusform>%n segundo al tomar aire</numerusform>
            <numerusform>%n segundos al tomar aire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) hold</source>
        <translation>
            <numerusform>%n segundo de pausa</numerusform>
            <numerusform>%n segundos de pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) out</source>
        <translation>
            <numerusform>%n segundo al soltar</numerusform>
            <numerusform>%n segundos al soltar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) rest</source>
        <translation>
            <numerusform>%n segundo de descanso</numerusform>
            <numerusform>%n segundos de descanso</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Ronda %1 de %2</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Nothing is kept, and the stick stays as it is.</source>
        <translation>No se guarda nada y la memoria USB queda como está.</translation>
    </message>
    <message>
        <source>Step 1 of 3: copying</source>
        <translation>Paso 1 de 3: copiando</translation>
    </message>
    <message>
        <source>Step 2 of 3: reading every article</source>
        <translation>Paso 2 de 3: leyendo todos los artículos</translation>
    </message>
    <message>
        <source>Step 3 of 3: making it ready</source>
        <translation>Paso 3 de 3: preparándolo</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done. Visitors see the old content.</source>
        <translation>No saque la memoria USB hasta que termine. Los visitantes ven el contenido anterior.</translation>
    </message>
</context>
<context>
    <name>Carousel</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>Abrir %1, %2</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>You can clean the screen now</source>
        <translation>Ya puede limpiar la pantalla</translation>
    </message>
    <message>
        <source>Nothing answers to touch. It goes on by itself.</source>
        <translation>Nada responde al tacto. Después sigue sola.</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>A su gusto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text size %1 percent</source>
        <translation>Tamaño del texto: %1 por ciento</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Calmer motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Pages change without sliding</source>
        <translation>Las páginas cambian sin deslizarse</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Botones más abajo</translation>
    </message>
    <message>
        <source>Easier to reach when seated</source>
        <translation>Más fácil de alcanzar al estar sentado</translation>
    </message>
    <message>
        <source>What this screen keeps</source>
        <translation>Qué guarda esta pantalla</translation>
    </message>
    <message>
        <source>Your choices vanish when you leave.</source>
        <translation>Lo que elija se borra cuando se vaya.</translation>
    </message>
</context>
<context>
    <name>ContentNote</name>
    <message>
        <source>Before you read</source>
        <translation>Antes de leer</translation>
    </message>
    <message>
        <source>If you need someone now, touch Help now.</source>
        <translation>Si necesita a alguien ahora, toque «Ayuda ya».</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Ayuda ya</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Ocultar ya</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>A su gusto</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>It comes by itself when that day begins, or when the screen is next on.</source>
        <translation>Se mostrará por sí solo al empezar ese día o cuando se vuelva a encender la pantalla.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Please ask at the desk</source>
        <translation>Por favor, pregunte en recepción</translation>
    </message>
    <message>
        <source>There is nothing to read here just now. The people at the desk will help.</source>
        <translation>Ahora mismo no hay nada que leer aquí. En recepción le ayudarán.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Bring new content</source>
        <translation>Traer contenido nuevo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Put in the USB stick</source>
        <translation>Conecte la memoria USB</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>The folder or zip file with the new articles is found by itself. Nothing changes on the screen yet.</source>
        <translation>La carpeta o el archivo zip con los artículos nuevos se encuentra sin que usted haga nada. En la pantalla todavía no cambia nada.</translation>
    </message>
    <message>
        <source>A touch copies and checks it. Visitors see the old content until you say so.</source>
        <translation>Al tocarlo, se copia y se comprueba. Los visitantes ven el contenido anterior hasta que usted lo decida.</translation>
    </message>
    <message>
        <source>Copy and check “%1”</source>
        <translation>Copiar y comprobar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>último cambio: %1</translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>not read</source>
        <translation>nada leído</translation>
    </message>
    <message>
        <source>fewer than 11 pages</source>
        <translation>menos de 11 páginas</translation>
    </message>
    <message>
        <source>some pages</source>
        <translation>algunas páginas</translation>
    </message>
    <message>
        <source>many pages</source>
        <translation>muchas páginas</translation>
    </message>
    <message>
        <source>Empty: nothing. A little: fewer than 11 pages. Half and full: more.</source>
        <translation>Vacío: nada. Un poco: menos de 11 páginas. Medio y lleno: más.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Tell a member of staff now</source>
        <translation>Avise ahora al personal</translation>
    </message>
    <message>
        <source>You can say: “I need help.” You do not need to explain.</source>
        <translation>Puede decir: «Necesito ayuda». No tiene que explicar nada.</translation>
    </message>
    <message>
        <source>The people at the desk will help.</source>
        <translation>En recepción le ayudarán.</translation>
    </message>
    <message>
        <source>Or call or text</source>
        <translation>O llame o escriba</translation>
    </message>
    <message>
        <source>This screen is never counted and never recorded.</source>
        <translation>Esta pantalla nunca se cuenta ni se registra.</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>If you need someone now</source>
        <translation>Si necesita a alguien ahora</translation>
    </message>
    <message>
        <source>Tell a member of staff. You can say: “I need help.”</source>
        <translation>Avise al personal. Puede decir: «Necesito ayuda».</translation>
    </message>
</context>
<context>
    <name>HelpRow</name>
    <message>
        <source>Do you need help now?</source>
        <translation>¿Necesita ayuda ahora?</translation>
    </message>
    <message>
        <source>Touch here. There are people who can help.</source>
        <translation>Toque aquí. Hay quien puede ayudarle.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Comfort</source>
        <translation>A su gusto</translation>
    </message>
    <message>
        <source>What would you like to read about?</source>
        <translation>¿Sobre qué le gustaría leer?</translation>
    </message>
    <message>
        <source>Previous topic</source>
        <translation>Tema anterior</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <source>Short on time? 2-minute reads</source>
        <translation>¿Poco tiempo? Lecturas de 2 minutos</translation>
    </message>
    <message>
        <source>Short on time?</source>
        <translation>¿Tiene poco tiempo?</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Rub out the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>The address as a square to scan</source>
        <translation>La dirección como un cuadro para escanear</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square to open this page there.</source>
        <translation>Apunte la cámara de su teléfono al cuadro para abrir esta página allí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Note %1</source>
        <translation>Nota %1</translation>
    </message>
</context>
<context>
    <name>ListenPanel</name>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Revisando este equipo…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa que conviene mirar</numerusform>
            <numerusform>%n cosas que conviene mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with this computer.</source>
        <translation>Todo está bien en este equipo.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>En marcha desde hace %1</translation>
    </message>
    <message>
        <source>What went wrong lately</source>
        <translation>Qué ha fallado últimamente</translation>
    </message>
    <message>
        <source>The log, for whoever looks after this computer</source>
        <translation>El registro, para quien cuida de este equipo</translation>
    </message>
    <message>
        <source>What the kiosk did and what went wrong. Nothing about visitors is in it.</source>
        <translation>Lo que hizo la pantalla y lo que falló. No dice nada de los visitantes.</translation>
    </message>
    <message>
        <source>Restart the kiosk now?</source>
        <translation>¿Reiniciar ahora?</translation>
    </message>
    <message>
        <source>The screen is dark for a moment, and then it begins again.</source>
        <translation>La pantalla se apaga un momento y empieza de nuevo.</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>Sí, reiniciar</translation>
    </message>
    <message>
        <source>Leave to the desktop now?</source>
        <translation>¿Salir al escritorio ahora?</translation>
    </message>
    <message>
        <source>Visitors can then reach this computer. Start the kiosk again when you are done.</source>
        <translation>Entonces los visitantes pueden usar este equipo. Vuelva a iniciar el programa cuando termine.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Sí, salir</translation>
    </message>
    <message>
        <source>Shut this computer down now?</source>
        <translation>¿Apagar este equipo ahora?</translation>
    </message>
    <message>
        <source>Somebody has to switch it on again by hand.</source>
        <translation>Alguien tendrá que encenderlo a mano.</translation>
    </message>
    <message>
        <source>Yes, shut down</source>
        <translation>Sí, apagar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>To the desktop</source>
        <translation>Al escritorio</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>You are asked once before anything happens.</source>
        <translation>Se le pregunta una vez antes de que pase nada.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Back soon</source>
        <translation>Volvemos pronto</translation>
    </message>
    <message>
        <source>We are running late. Sorry for the wait.</source>
        <translation>Vamos con retraso. Perdone la espera.</translation>
    </message>
    <message>
        <source>Please ring the bell at the desk.</source>
        <translation>Toque el timbre del mostrador, por favor.</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>Volvemos a las %1</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>A notice for this room</source>
        <translation>Un aviso para esta sala</translation>
    </message>
    <message>
        <source>Whoever looks after this computer has fixed it.</source>
        <translation>Lo ha fijado quien cuida de este equipo.</translation>
    </message>
    <message>
        <source>One line on the first screens, for everybody to see.</source>
        <translation>Una línea en las primeras pantallas, a la vista de todos.</translation>
    </message>
    <message>
        <source>Visitors see it until you take it away.</source>
        <translation>Los visitantes lo ven hasta que usted lo quite.</translation>
    </message>
    <message>
        <source>Visitors see it until %1.</source>
        <translation>Los visitantes lo ven hasta: %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Write one…</source>
        <translation>Escribir uno…</translation>
    </message>
    <message>
        <source>Your notice</source>
        <translation>Su aviso</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Rub out the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <source>Half an hour</source>
        <translation>Media hora</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>Until tonight</source>
        <translation>Hasta esta noche</translation>
    </message>
    <message>
        <source>Until I take it away</source>
        <translation>Hasta que yo lo quite</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %n minuto.</numerusform>
            <numerusform>Inténtelo de nuevo en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>Ese no era el PIN.</translation>
    </message>
    <message>
        <source>Type your PIN, then the tick.</source>
        <translation>Escriba su PIN y luego toque la marca.</translation>
    </message>
    <message>
        <source>Staff area</source>
        <translation>Área del personal</translation>
    </message>
    <message>
        <source>Something is typed</source>
        <translation>Hay algo escrito</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Todavía no ha escrito nada</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>PageEnd</name>
    <message>
        <source>Read next: %1</source>
        <translation>Leer después: %1</translation>
    </message>
    <message>
        <source>Back to all topics</source>
        <translation>Volver a todos los temas</translation>
    </message>
    <message>
        <source>You may also like</source>
        <translation>También le puede interesar</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>De dónde viene la información</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Revisión: %1</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back to your search</source>
        <translation>Volver a su búsqueda</translation>
    </message>
    <message>
        <source>Back to the short reads</source>
        <translation>Volver a las lecturas cortas</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a: %1</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>Ampliar la imagen</translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Back to the staff area</source>
        <translation>Volver al área del personal</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Staff area</source>
        <translation>Área del personal</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>ReadingTime</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retirado</numerusform>
            <numerusform>%n retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that visitors would not see as they should</source>
        <translation>
            <numerusform>%n cosa que los visitantes no verían como es debido</numerusform>
            <numerusform>%n cosas que los visitantes no verían como es debido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa que conviene mirar</numerusform>
            <numerusform>%n cosas que conviene mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>No tiene ningún problema</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>Mostrar ahora</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Ver primero</translation>
    </message>
    <message>
        <source>On a date…</source>
        <translation>Elegir fecha…</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>Otra fecha…</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>No usarlo</translation>
    </message>
    <message>
        <source>Checked and ready</source>
        <translation>Comprobado y listo</translation>
    </message>
    <message>
        <source>Comes on %1</source>
        <translation>Se mostrará el %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Visitors see the old content until you touch “Show it now”.</source>
        <translation>Los visitantes ven el contenido anterior hasta que usted toque «Mostrar ahora».</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What this screen keeps</source>
        <translation>Qué guarda esta pantalla</translation>
    </message>
    <message>
        <source>It counts how often each page is read on a day, in which language, and whether it was useful. That is all.</source>
        <translation>Cuenta cuántas veces se lee cada página en un día, en qué idioma y si fue útil. Eso es todo.</translation>
    </message>
    <message>
        <source>It does not count what is read.</source>
        <translation>No cuenta lo que se lee.</translation>
    </message>
    <message>
        <source>It does not know who you are. No name is kept, no time of day, nothing that you type, and no picture of you.</source>
        <translation>No sabe quién es usted. No guarda ningún nombre, ni la hora, ni lo que escribe, ni ninguna imagen suya.</translation>
    </message>
    <message>
        <source>What you chose and opened is gone when you leave. “Hide now” does it at once.</source>
        <translation>Lo que eligió y abrió desaparece cuando se va. «Ocultar ya» lo hace al momento.</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>Kept on this machine</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Brought in on %1</source>
        <translation>Traído el %1</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show “%1” again</source>
        <translation>Mostrar «%1» otra vez</translation>
    </message>
    <message>
        <source>Nothing is lost: the last versions stay on this machine.</source>
        <translation>No se pierde nada: las últimas versiones se quedan en este equipo.</translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n atrasado</numerusform>
            <numerusform>%n atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never reviewed</source>
        <translation>
            <numerusform>%n nunca revisado</numerusform>
            <numerusform>%n nunca revisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n vence pronto</numerusform>
            <numerusform>%n vencen pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n sin fecha</numerusform>
            <numerusform>%n sin fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation>Nunca revisado</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>The date is not known</source>
        <translation>No se sabe la fecha</translation>
    </message>
    <message>
        <source>Reading every article…</source>
        <translation>Leyendo todos los artículos…</translation>
    </message>
    <message>
        <source>There are no articles to review.</source>
        <translation>No hay artículos que revisar.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Every article is reviewed.</source>
        <translation>Todos los artículos están revisados.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so no date counts. Ask whoever looks after it to set it.</source>
        <translation>El reloj de este equipo está mal, así que ninguna fecha cuenta. Pida a quien lo cuida que lo ponga en hora.</translation>
    </message>
    <message>
        <source>The next one is due on %1.</source>
        <translation>El próximo vence el %1.</translation>
    </message>
    <message>
        <source>Somebody with training reads the article and writes the new dates into its file, at a desk. Then bring the folder here.</source>
        <translation>Una persona con formación lee el artículo y escribe las fechas nuevas en su archivo, en su mesa. Después traiga aquí la carpeta.</translation>
    </message>
    <message>
        <source>A list to print</source>
        <translation>Una lista para imprimir</translation>
    </message>
    <message>
        <source>One file with every article, boxes to tick and room to sign. Any computer with a printer opens it.</source>
        <translation>Un archivo con todos los artículos, casillas que marcar y sitio para firmar. Lo abre cualquier equipo con impresora.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>antes del %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa que conviene mirar</numerusform>
            <numerusform>%n cosas que conviene mirar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more: they are in the list to print.</source>
        <translation>
            <numerusform>Y %n más: está en la lista para imprimir.</numerusform>
            <numerusform>Y %n más: están en la lista para imprimir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>Touch is off for 30 seconds. Without a PIN it goes like this: hold a finger in the lower left corner for five seconds.</source>
        <translation>El tacto se apaga 30 segundos. Sin PIN se hace así: deje un dedo cinco segundos en la esquina inferior izquierda.</translation>
    </message>
    <message>
        <source>Touch is off for 30 seconds. Without a PIN it goes like this: hold a finger in the lower right corner for five seconds.</source>
        <translation>El tacto se apaga 30 segundos. Sin PIN se hace así: deje un dedo cinco segundos en la esquina inferior derecha.</translation>
    </message>
    <message>
        <source>Volume of reading aloud</source>
        <translation>Volumen de la lectura en voz alta</translation>
    </message>
    <message>
        <source>With which each visit begins. Visitors can change it.</source>
        <translation>Con el que empieza cada visita. Los visitantes pueden cambiarlo.</translation>
    </message>
    <message>
        <source>This practice reads nothing aloud now. Settings can change that.</source>
        <translation>Ahora no se lee nada en voz alta. Se puede cambiar en Ajustes.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>Which way up the picture is</source>
        <translation>Cómo está girada la imagen</translation>
    </message>
    <message numerus="yes">
        <source>Is it right now? It turns back in %n second(s).</source>
        <translation>
            <numerusform>¿Está bien ahora? Vuelve en %n segundo.</numerusform>
            <numerusform>¿Está bien ahora? Vuelve en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever looks after this computer has fixed it.</source>
        <translation>Lo ha fijado quien cuida de este equipo.</translation>
    </message>
    <message>
        <source>Touch turns with it. It turns back by itself if you do not say that it is right.</source>
        <translation>El tacto gira con ella. Vuelve sola si usted no dice que está bien.</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Sí, dejarla así</translation>
    </message>
    <message>
        <source>As it is built</source>
        <translation>Como está montada</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>Girada a la derecha</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>Girada a la izquierda</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>“%1” is on this machine already, just as it is on the stick.</source>
        <translation>«%1» ya está en este equipo, tal como está en la memoria USB.</translation>
    </message>
    <message>
        <source>“%1” is on the screen now.</source>
        <translation>«%1» ya está en la pantalla.</translation>
    </message>
    <message>
        <source>What was there before is on the screen again.</source>
        <translation>En la pantalla está de nuevo lo que había antes.</translation>
    </message>
    <message>
        <source>“%1” was put away. Nothing has changed on the screen.</source>
        <translation>Se descartó «%1». En la pantalla no cambió nada.</translation>
    </message>
    <message>
        <source>“%1” comes by itself on that day.</source>
        <translation>El contenido «%1» se mostrará por sí solo ese día.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>SaveTo</name>
    <message>
        <source>To “%1”</source>
        <translation>A «%1»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Put in a USB stick to take it along.</source>
        <translation>Ponga una memoria USB para llevárselo.</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”: move the small switch at its side, or take another stick.</source>
        <translation>No se puede escribir en «%1»: mueva el pequeño interruptor de su lado o use otra memoria.</translation>
    </message>
    <message>
        <source>Writing to “%1”. Leave the stick in.</source>
        <translation>Escribiendo en «%1». No saque la memoria.</translation>
    </message>
    <message>
        <source>“%1” is on the stick “%2”. You may take the stick out.</source>
        <translation>«%1» está en la memoria «%2». Ya puede sacarla.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search for a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Search for a word, such as “sleep”</source>
        <translation>Busque una palabra, como «sueño»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>A su gusto</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Todavía no ha escrito nada</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué está buscando?</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is help</source>
        <translation>Hay ayuda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Type the first letters of a word, or choose a topic.</source>
        <translation>Escriba las primeras letras de una palabra o elija un tema.</translation>
    </message>
    <message>
        <source>Choose a topic, or ask at the desk.</source>
        <translation>Elija un tema o pregunte en recepción.</translation>
    </message>
    <message>
        <source>Not what you meant? Try a topic.</source>
        <translation>¿No es lo que buscaba? Pruebe con un tema.</translation>
    </message>
    <message>
        <source>No page has that word yet. Choose a topic, or ask at the desk.</source>
        <translation>Ninguna página tiene aún esa palabra. Elija un tema o pregunte en recepción.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>as the content says</source>
        <translation>como dice el contenido</translation>
    </message>
    <message>
        <source>set on this screen</source>
        <translation>fijado en esta pantalla</translation>
    </message>
    <message>
        <source>fixed by whoever looks after this computer</source>
        <translation>lo ha fijado quien cuida de este equipo</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>como vino</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1: take back what was set here</source>
        <translation>%1: deshacer lo fijado aquí</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Pine</source>
        <translation>Pino</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Frutos rojos</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Tierra</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Musgo</translation>
    </message>
    <message>
        <source>Every change holds at once, on this screen only.</source>
        <translation>Cada cambio vale al momento, solo en esta pantalla.</translation>
    </message>
    <message>
        <source>How a visit begins</source>
        <translation>Cómo empieza una visita</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colour of the practice</source>
        <translation>Color del consultorio</translation>
    </message>
    <message>
        <source>Languages that visitors can choose</source>
        <translation>Idiomas que pueden elegir los visitantes</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Visitors can have a page read to them</source>
        <translation>Los visitantes pueden pedir que se les lea una página</translation>
    </message>
    <message>
        <source>A voice tells the room what somebody reads.</source>
        <translation>Una voz dice en la sala lo que alguien lee.</translation>
    </message>
    <message>
        <source>When nobody touches it</source>
        <translation>Cuando nadie la toca</translation>
    </message>
    <message>
        <source>“Still there?” is asked after</source>
        <translation>Se pregunta «¿Sigue ahí?» después de</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>and it waits for an answer for</source>
        <translation>y se espera la respuesta</translation>
    </message>
    <message>
        <source>Hours of the screen</source>
        <translation>Horario de la pantalla</translation>
    </message>
    <message>
        <source>Dark outside the hours of the practice</source>
        <translation>Oscura fuera del horario</translation>
    </message>
    <message>
        <source>Any touch wakes it.</source>
        <translation>Cualquier toque la despierta.</translation>
    </message>
    <message>
        <source>On from</source>
        <translation>Encendida desde</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>On until</source>
        <translation>Encendida hasta</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>I have called them all today</source>
        <translation>Hoy he llamado a todos</translation>
    </message>
    <message>
        <source>Help numbers</source>
        <translation>Números de ayuda</translation>
    </message>
    <message>
        <source>The help screen has no numbers. They stand in the file kiosk.toml of the content.</source>
        <translation>La pantalla de ayuda no tiene números. Están en el archivo kiosk.toml del contenido.</translation>
    </message>
    <message>
        <source>Nobody has confirmed them on this screen yet. Call each number once, then touch the button.</source>
        <translation>Nadie los ha confirmado todavía en esta pantalla. Llame una vez a cada número y toque el botón.</translation>
    </message>
    <message>
        <source>Confirmed on %1.</source>
        <translation>Confirmados el %1.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmación</translation>
    </message>
</context>
<context>
    <name>Short</name>
    <message>
        <source>In short</source>
        <translation>En pocas palabras</translation>
    </message>
</context>
<context>
    <name>ShownCard</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Goes back to what came with this kiosk</source>
        <translation>Vuelve a lo que venía con este quiosco</translation>
    </message>
    <message>
        <source>Goes back to “%1”</source>
        <translation>Vuelve a «%1»</translation>
    </message>
    <message>
        <source>On the screen now</source>
        <translation>Ahora en la pantalla</translation>
    </message>
    <message>
        <source>This screen shows the folder %1 as it is, and follows its changes. New content is brought in there.</source>
        <translation>Esta pantalla muestra la carpeta %1 tal como está y sigue sus cambios. El contenido nuevo se pone ahí.</translation>
    </message>
    <message>
        <source>Brought in on %1</source>
        <translation>Traído el %1</translation>
    </message>
    <message>
        <source>Came with this kiosk</source>
        <translation>Venía con este quiosco</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>The last check found %n thing(s) that visitors do not see as they should.</source>
        <translation>
            <numerusform>La última comprobación encontró %n cosa que los visitantes no ven como es debido.</numerusform>
            <numerusform>La última comprobación encontró %n cosas que los visitantes no ven como es debido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last check found %n thing(s) to look at.</source>
        <translation>
            <numerusform>La última comprobación encontró %n cosa que conviene mirar.</numerusform>
            <numerusform>La última comprobación encontró %n cosas que conviene mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last check found nothing wrong.</source>
        <translation>La última comprobación no encontró ningún problema.</translation>
    </message>
    <message>
        <source>Next review due: %1</source>
        <translation>Próxima revisión: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>One step at a time</source>
        <translation>Un paso a la vez</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message numerus="yes">
        <source>If not, this page closes in %n second(s) and everything is forgotten.</source>
        <translation>
            <numerusform>Si no, esta página se cierra en %n segundo y todo se olvida.</numerusform>
            <numerusform>Si no, esta página se cierra en %n segundos y todo se olvida.</numerusform>
        </translation>
    </message>
    <message>
        <source>I’m still reading</source>
        <translation>Sigo leyendo</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Ocultar ya</translation>
    </message>
</context>
<context>
    <name>Take</name>
    <message>
        <source>Open the camera on your phone.</source>
        <translation>Abra la cámara de su teléfono.</translation>
    </message>
    <message>
        <source>Point it at the square.</source>
        <translation>Apunte al cuadro.</translation>
    </message>
    <message>
        <source>Open the page that appears.</source>
        <translation>Abra la página que aparece.</translation>
    </message>
    <message>
        <source>Keep the text that appears.</source>
        <translation>Guarde el texto que aparece.</translation>
    </message>
    <message>
        <source>A square that opens the page on your phone</source>
        <translation>Un cuadro que abre la página en su teléfono</translation>
    </message>
    <message>
        <source>A square that holds the text for your phone</source>
        <translation>Un cuadro con el texto para su teléfono</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Lléveselo</translation>
    </message>
    <message numerus="yes">
        <source>The %n line(s) that you ticked come along</source>
        <translation>
            <numerusform>La línea que marcó va con usted</numerusform>
            <numerusform>Las %n líneas que marcó van con usted</numerusform>
        </translation>
    </message>
    <message>
        <source>The square is the same for everyone who reads this with the same ticks. Nothing about you is in it.</source>
        <translation>El cuadro es igual para todas las personas que marcan lo mismo. No contiene nada sobre usted.</translation>
    </message>
    <message>
        <source>The square is the same for everyone who reads this. Nothing about you is in it.</source>
        <translation>El cuadro es igual para todas las personas que leen esto. No contiene nada sobre usted.</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Take this content along</source>
        <translation>Llevarse este contenido</translation>
    </message>
    <message>
        <source>A folder with all articles, to change at your desk. Bring it back the same way.</source>
        <translation>Una carpeta con todos los artículos, para cambiarla en su mesa. Se trae de vuelta igual.</translation>
    </message>
    <message>
        <source>Begin a new folder</source>
        <translation>Empezar una carpeta nueva</translation>
    </message>
    <message>
        <source>A small folder to start from. It explains itself.</source>
        <translation>Una carpeta pequeña para empezar. Se explica sola.</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Short on time?</source>
        <translation>¿Tiene poco tiempo?</translation>
    </message>
    <message>
        <source>Each of these takes two minutes or less.</source>
        <translation>Cada una toma dos minutos o menos.</translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Previous: %1</source>
        <translation>Anterior: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>Counting is switched off.</source>
        <translation>El recuento está apagado.</translation>
    </message>
    <message>
        <source>Nothing was counted in this time.</source>
        <translation>No se contó nada en este tiempo.</translation>
    </message>
    <message>
        <source>Pages were read, but too few to say how many.</source>
        <translation>Se leyeron páginas, pero demasiado pocas para decir cuántas.</translation>
    </message>
    <message>
        <source>%1 pages were read</source>
        <translation>Se leyeron %1 páginas</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tres meses</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Doce meses</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Primer mes</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>A page counts once a visit, when it was open for three seconds. Numbers below 11 are not shown: they could tell who read it.</source>
        <translation>Una página cuenta una vez por visita, si estuvo abierta tres segundos. No se muestran números menores de 11: podrían revelar quién la leyó.</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Read most</source>
        <translation>Lo más leído</translation>
    </message>
    <message>
        <source>Read least</source>
        <translation>Lo menos leído</translation>
    </message>
    <message>
        <source>Fewer than 11 times: %1</source>
        <translation>Menos de 11 veces: %1</translation>
    </message>
    <message>
        <source>Not once: %1</source>
        <translation>Ni una vez: %1</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por idioma</translation>
    </message>
    <message>
        <source>Too little was read to tell the languages apart. A longer time may do.</source>
        <translation>Se leyó demasiado poco para separar los idiomas. Quizá baste un tiempo más largo.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>A table for spreadsheets</source>
        <translation>Una tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>Of the months above. Give away no two tables whose months overlap: their difference could tell what is hidden.</source>
        <translation>De los meses de arriba. No entregue dos tablas cuyos meses se solapen: su diferencia podría revelar lo oculto.</translation>
    </message>
</context>
<context>
    <name>Useful</name>
    <message>
        <source>Thank you. It is counted without your name.</source>
        <translation>Gracias. Se cuenta sin su nombre.</translation>
    </message>
    <message>
        <source>Was this useful?</source>
        <translation>¿Le fue útil?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation>No mucho</translation>
    </message>
</context>
</TS>
