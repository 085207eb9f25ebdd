<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
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
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
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
    <name>Rail</name>
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
