import './styles/tokens.css'
import './styles/elements.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { firstLanguage, speak } from './ui/language'
import { paintTheme, rememberedTheme } from './app/theme'

paintTheme(rememberedTheme())
await speak(firstLanguage())

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
